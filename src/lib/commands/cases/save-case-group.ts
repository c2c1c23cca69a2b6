import { AppError } from '$lib/domain/app-error';
import type { CaseGroupId, CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';

/**
 * Makes a group of cases, or changes the given fields of the one with this id.
 * @throws AppError `command/empty-name`, `command/name-taken`, `model/not-found`
 */
export const saveCaseGroup: Command<{
  id?: CaseGroupId;
  name?: string;
  comment?: string;
  caseIds?: readonly CaseId[];
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const id = intent.id ?? draft.newId<CaseGroupId>();
  const known = model.find('caseGroups', id);
  const name = requiredName(intent.name ?? known?.name ?? '', 'caseGroup');
  if (model.list('caseGroups').some((other) => other.id !== id && nameKey(other.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'caseGroup', name });
  for (const caseId of intent.caseIds ?? []) model.get('cases', caseId);
  const group = {
    id,
    name,
    comment: intent.comment ?? known?.comment ?? '',
    caseIds: [...new Set(intent.caseIds ?? known?.caseIds ?? [])]
  };
  if (known) draft.update('caseGroups', id, group);
  else draft.add('caseGroups', group);
  return draft.build('save-case-group', { name });
};
