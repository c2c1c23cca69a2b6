import type { CaseGroupId, CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Puts cases in a group, after those it has, or takes them out. @throws AppError `model/not-found` */
export const assignCases: Command<{
  groupId: CaseGroupId;
  caseIds: readonly CaseId[];
  isIn: boolean;
}> = (model, { groupId, caseIds, isIn }, context) => {
  const draft = new ChangeDraft(model, context);
  const group = model.get('caseGroups', groupId);
  for (const id of caseIds) model.get('cases', id);
  const kept = isIn ? group.caseIds : group.caseIds.filter((id) => !caseIds.includes(id));
  draft.update('caseGroups', groupId, { caseIds: [...new Set([...kept, ...(isIn ? caseIds : [])])] });
  return draft.build(isIn ? 'assign-cases' : 'unassign-cases', { count: caseIds.length, group: group.name });
};
