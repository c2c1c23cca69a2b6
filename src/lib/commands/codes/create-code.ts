import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { newCode, type NewCode } from './new-code';

/** Adds a code to the code system. @throws AppError `command/name-taken`, `command/empty-name` */
export const createCode: Command<NewCode> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const code = newCode(draft, intent);
  return draft.build('create-code', { name: code.name });
};
