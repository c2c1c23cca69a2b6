import type { MemoId } from '$lib/domain/ids';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { existingRefs } from './existing-refs';

/** Says that a memo is about objects too. Itself and what is not there are left out. @throws AppError `model/not-found` */
export const attachMemo: Command<{ id: MemoId; refs: readonly ObjectRef[] }> = (
  model,
  { id, refs },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const memo = model.get('memos', id);
  const others = existingRefs(model, refs).filter((ref) => ref.id !== id);
  const about = [...new Map([...memo.about, ...others].map((ref) => [objectKey(ref), ref])).values()];
  if (about.length > memo.about.length) draft.update('memos', id, { about, updatedAt: context.now });
  return draft.build('attach-memo', { title: memo.title });
};

/** Takes objects off what a memo is about; what its text mentions stays. @throws AppError `model/not-found` */
export const detachMemo: Command<{ id: MemoId; refs: readonly ObjectRef[] }> = (
  model,
  { id, refs },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const memo = model.get('memos', id);
  const gone = new Set(refs.map(objectKey));
  const about = memo.about.filter((ref) => !gone.has(objectKey(ref)));
  if (about.length < memo.about.length) draft.update('memos', id, { about, updatedAt: context.now });
  return draft.build('detach-memo', { title: memo.title });
};
