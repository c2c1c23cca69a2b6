import type { MemoId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';

/** Deletes memos; what they are about stays. Other memos and networks let go of them. Ids that are gone are passed by. */
export const deleteMemos: Command<{ ids: readonly MemoId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const memos = [...new Set(ids)].flatMap((id) => model.find('memos', id) ?? []);
  dropReferences(
    draft,
    memos.map(({ id }) => ({ kind: 'memo', id }))
  );
  for (const { id } of memos) draft.remove('memos', id);
  return draft.build('delete-memos', { count: memos.length, title: memos[0]?.title ?? '' });
};
