import { AppError } from '$lib/domain/app-error';
import type { IterationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';
import { orderedIterations } from './ordered-iterations';

/**
 * Makes an iteration after the last one, or changes what is given of the one with this id.
 *
 * @throws AppError `command/empty-name`, `command/name-taken`
 */
export const saveIteration: Command<{ id: IterationId; name?: string; comment?: string }> = (
  model,
  { id, ...given },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const known = model.find('iterations', id);
  const name = requiredName(given.name ?? known?.name ?? '', 'iteration');
  const ordered = orderedIterations(model);
  if (ordered.some((other) => other.id !== id && nameKey(other.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'iteration', name });
  draft.put('iterations', {
    id,
    order: known?.order ?? (ordered.at(-1)?.order ?? 0) + 1,
    name,
    comment: given.comment?.trim() ?? known?.comment ?? ''
  });
  return draft.build('save-iteration', { name });
};
