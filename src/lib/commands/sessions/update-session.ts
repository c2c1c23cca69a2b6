import type { SessionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';

/**
 * Changes what a session is called and says, and whether it is looked at without coefficients. What is coded, by whom and how
 * stands from the start: it is what was agreed. @throws AppError `model/not-found`, `command/empty-name`
 */
export const updateSession: Command<{
  id: SessionId;
  name?: string;
  comment?: string;
  withoutCoefficients?: boolean;
}> = (model, { id, name, ...fields }, context) => {
  const draft = new ChangeDraft(model, context);
  model.get('sessions', id);
  draft.update('sessions', id, {
    ...fields,
    ...(name !== undefined && { name: requiredName(name, 'session') })
  });
  return draft.build('update-session', { name: draft.find('sessions', id)!.name });
};
