import type { IterationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { orderedIterations } from './ordered-iterations';

/** Gives an iteration another place, counted from 0. @throws AppError `model/not-found` */
export const moveIteration: Command<{ id: IterationId; toIndex: number }> = (
  model,
  { id, toIndex },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const moved = model.get('iterations', id);
  const others = orderedIterations(model).filter((other) => other.id !== id);
  const place = Math.min(Math.max(0, toIndex), others.length);
  others
    .toSpliced(place, 0, moved)
    .forEach((one, index) => draft.update('iterations', one.id, { order: index + 1 }));
  return draft.build('move-iteration', { name: moved.name, to: place + 1 });
};
