import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';

/** Removes a code and its codings. Quotations stay, coded or not; codes under it move up to its parent. */
export const deleteCode: Command<{ id: CodeId }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const code = model.get('codes', intent.id);
  const codings = model.codingsWith(intent.id);
  for (const coding of codings) draft.remove('codings', coding.id);
  for (const child of model.childrenOf(intent.id))
    draft.update('codes', child.id, { parentId: code.parentId });
  draft.remove('codes', intent.id);
  dropReferences(draft, [{ kind: 'code', id: intent.id }]);
  return draft.build('delete-code', { name: code.name, codings: codings.length });
};
