import { AppError } from '$lib/domain/app-error';
import type { CoderId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';

/** Adds a researcher who codes. @throws AppError `command/name-taken` */
export const addCoder: Command<{ id?: CoderId; name: string }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'coder');
  if (model.list('coders').some((coder) => nameKey(coder.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'coder', name });
  draft.add('coders', { id: intent.id ?? draft.newId<CoderId>(), name });
  return draft.build('add-coder', { name });
};
