import { AppError } from '$lib/domain/app-error';
import type { CoderId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';

/** Gives a coder another name; codings point at the id and follow. @throws AppError `command/name-taken` */
export const renameCoder: Command<{ id: CoderId; name: string }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'coder');
  const isTaken = model
    .list('coders')
    .some((other) => other.id !== intent.id && nameKey(other.name) === nameKey(name));
  if (isTaken) throw new AppError('command/name-taken', { what: 'coder', name });
  draft.update('coders', intent.id, { name });
  return draft.build('rename-coder', { name });
};
