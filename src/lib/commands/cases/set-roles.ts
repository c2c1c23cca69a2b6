import type { CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { storedName } from '../required-name';
import { moveConclusionsOfRole } from './move-conclusions-of-role';

/** Gives cases one role; empty: none. @throws AppError `model/not-found` */
export const setRoles: Command<{ caseIds: readonly CaseId[]; role: string }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const role = storedName(intent.role, 'role');
  const before = new Set(intent.caseIds.map((id) => model.get('cases', id).role));
  for (const id of intent.caseIds) draft.update('cases', id, { role });
  for (const from of before) moveConclusionsOfRole(draft, from, role);
  return draft.build('set-roles', {
    count: intent.caseIds.length,
    name: intent.caseIds[0] ? model.get('cases', intent.caseIds[0]).name : ''
  });
};
