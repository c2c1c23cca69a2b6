import type { PlannedSourceId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { orderedPlan } from './ordered-plan';

/** Gives a line of the plan another place, counted from 0. @throws AppError `model/not-found` */
export const movePlannedSource: Command<{ id: PlannedSourceId; toIndex: number }> = (
  model,
  { id, toIndex },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const moved = model.get('plannedSources', id);
  const others = orderedPlan(model).filter((other) => other.id !== id);
  const place = Math.min(Math.max(0, toIndex), others.length);
  others
    .toSpliced(place, 0, moved)
    .forEach((one, index) => draft.update('plannedSources', one.id, { order: index + 1 }));
  return draft.build('move-planned-source', { to: place + 1 });
};
