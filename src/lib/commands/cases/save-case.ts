import { AppError } from '$lib/domain/app-error';
import type { CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName, storedName } from '../required-name';
import { moveConclusionsOfRole } from './move-conclusions-of-role';

/**
 * Makes a case, or changes the name, pseudonym, role or comment of the one with this id. Conclusions about a role follow
 * when the last case with it gets another. @throws AppError `command/name-taken`, also for a pseudonym
 */
export const saveCase: Command<{
  id: CaseId;
  name: string;
  pseudonym?: string;
  role: string;
  comment: string;
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'case');
  const taken = model
    .list('cases')
    .some((other) => other.id !== intent.id && nameKey(other.name) === nameKey(name));
  if (taken) throw new AppError('command/name-taken', { what: 'case', name });
  const known = model.find('cases', intent.id);
  const pseudonym = storedName(intent.pseudonym ?? known?.pseudonym ?? '', 'case');
  const isPseudonymTaken = model
    .list('cases')
    .some((other) => other.id !== intent.id && nameKey(other.pseudonym ?? '') === nameKey(pseudonym));
  if (pseudonym !== '' && isPseudonymTaken)
    throw new AppError('command/name-taken', { what: 'case', name: pseudonym });
  const role = storedName(intent.role, 'role');
  const record = { id: intent.id, name, role, comment: intent.comment };
  const stored = pseudonym || known?.pseudonym ? { ...record, pseudonym } : record;
  if (known) draft.update('cases', intent.id, stored);
  else draft.put('cases', stored);
  if (known) moveConclusionsOfRole(draft, known.role, role);
  return draft.build('save-case', { name });
};
