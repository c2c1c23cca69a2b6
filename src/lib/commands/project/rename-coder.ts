import type { CoderId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';

/** Gives a coder another name; codings point at the id and follow. */
export const renameCoder: Command<{ id: CoderId; name: string }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'coder');
  draft.update('coders', intent.id, { name });
  return draft.build('rename-coder', { name });
};
