import { AppError } from '$lib/domain/app-error';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/**
 * Puts a code under another parent (null: at the top) before `beforeId`, or last. Its branch comes along;
 * put before itself it stays.
 * @throws AppError `command/cycle` when the new parent lies under the code itself
 */
export const moveCode: Command<{ id: CodeId; parentId: CodeId | null; beforeId?: CodeId | null }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const code = model.get('codes', intent.id);
  for (let above = intent.parentId; above; above = model.get('codes', above).parentId)
    if (above === intent.id) throw new AppError('command/cycle', { name: code.name });
  const children = model.childrenOf(intent.parentId);
  const found = children.findIndex(({ id }) => id === intent.beforeId);
  const place = found === -1 ? children.length : found;
  const isOther = ({ id }: Code) => id !== intent.id;
  const order = [...children.slice(0, place).filter(isOther), code, ...children.slice(place).filter(isOther)];
  draft.update('codes', code.id, { parentId: intent.parentId });
  order.forEach(({ id }, index) => draft.update('codes', id, { order: index + 1 }));
  return draft.build('move-code', {
    name: code.name,
    parent: intent.parentId ? model.get('codes', intent.parentId).name : ''
  });
};
