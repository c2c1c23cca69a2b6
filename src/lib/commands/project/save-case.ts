import { AppError } from '$lib/domain/app-error';
import type { CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName, storedName } from '../required-name';

/** Makes a case, or changes the name, role or comment of the one with this id. @throws AppError `command/name-taken` */
export const saveCase: Command<{ id: CaseId; name: string; role: string; comment: string }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'case');
  const taken = model
    .list('cases')
    .some((other) => other.id !== intent.id && nameKey(other.name) === nameKey(name));
  if (taken) throw new AppError('command/name-taken', { what: 'case', name });
  const record = { id: intent.id, name, role: storedName(intent.role, 'role'), comment: intent.comment };
  if (model.find('cases', intent.id)) draft.update('cases', intent.id, record);
  else draft.put('cases', record);
  return draft.build('save-case', { name });
};
