import type { IterationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Removes an iteration; its entries stay in the log, in none. @throws AppError `model/not-found` */
export const removeIteration: Command<{ id: IterationId }> = (model, { id }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('iterations', id);
  draft.remove('iterations', id);
  for (const entry of model.list('logEntries'))
    if (entry.iterationId === id) draft.update('logEntries', entry.id, { iterationId: null });
  return draft.build('remove-iteration', { name });
};
