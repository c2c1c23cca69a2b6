import { AppError } from '$lib/domain/app-error';
import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Puts codes in a group, after those it has. @throws AppError `command/smart-group`, `model/not-found` */
export const addToGroup: Command<{ groupId: CodeGroupId; codeIds: CodeId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const { id, name, codeIds, condition } = model.get('codeGroups', intent.groupId);
  if (condition) throw new AppError('command/smart-group', { name });
  for (const codeId of intent.codeIds) model.get('codes', codeId);
  const joined = [...new Set([...codeIds, ...intent.codeIds])];
  draft.update('codeGroups', id, { codeIds: joined });
  return draft.build('add-to-group', { name, count: joined.length - codeIds.length });
};
