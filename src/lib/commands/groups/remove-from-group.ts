import { AppError } from '$lib/domain/app-error';
import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Takes codes out of a group; the codes stay. @throws AppError `command/smart-group`, `model/not-found` (the group) */
export const removeFromGroup: Command<{ groupId: CodeGroupId; codeIds: CodeId[] }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { id, name, codeIds, condition } = model.get('codeGroups', intent.groupId);
  if (condition) throw new AppError('command/smart-group', { name });
  const taken = new Set(intent.codeIds);
  const kept = codeIds.filter((codeId) => !taken.has(codeId));
  draft.update('codeGroups', id, { codeIds: kept });
  return draft.build('remove-from-group', { name, count: codeIds.length - kept.length });
};
