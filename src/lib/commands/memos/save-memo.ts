import type { MemoId } from '$lib/domain/ids';
import type { Memo, MemoKind } from '$lib/domain/memo';
import type { ObjectRef } from '$lib/domain/object-ref';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName, storedName } from '../required-name';
import { existingRefs } from './existing-refs';

/**
 * Writes a memo, or changes what is given of the one with this id; it counts as changed only when it is. A kind that
 * is not the user's own takes the name of an own kind away. What it is about and does not exist is left out.
 *
 * @throws AppError `command/empty-name`, also for a new memo without a title; `command/no-coder` for a new memo
 */
export const saveMemo: Command<{
  id: MemoId;
  title?: string;
  kind?: MemoKind;
  ownKind?: string;
  /** Markdown. */
  text?: string;
  about?: readonly ObjectRef[];
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const known = model.find('memos', intent.id);
  const before: Memo = known ?? {
    id: intent.id,
    title: '',
    kind: 'theoretical',
    ownKind: '',
    text: '',
    about: [],
    createdBy: draft.coder(),
    createdAt: context.now,
    updatedAt: context.now
  };
  const kind = intent.kind ?? before.kind;
  const title = requiredName(intent.title ?? before.title, 'memo');
  draft.put('memos', {
    ...before,
    title,
    kind,
    ownKind: kind === 'own' ? storedName(intent.ownKind ?? before.ownKind, 'memo') : '',
    text: intent.text?.trim() ?? before.text,
    about: intent.about ? existingRefs(model, intent.about) : before.about
  });
  const change = draft.build('save-memo', { title });
  if (change.operations.length === 0) return change;
  draft.update('memos', intent.id, { updatedAt: context.now });
  return draft.build('save-memo', { title });
};
