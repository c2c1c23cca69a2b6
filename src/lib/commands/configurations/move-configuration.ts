import type { ConfigurationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { orderedConfigurations } from './ordered-configurations';

/** Puts a configuration at a place in the list, from 0; further than the ends is at the end. @throws AppError `model/not-found` */
export const moveConfiguration: Command<{ id: ConfigurationId; toIndex: number }> = (
  model,
  { id, toIndex },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const moved = model.get('configurations', id);
  const listed = orderedConfigurations(model);
  const others = listed.filter((one) => one.id !== id);
  const order = others.toSpliced(Math.max(0, toIndex), 0, moved);
  const isMoved = moved.mergedIntoId === null && order.some((one, index) => one.id !== listed[index]?.id);
  if (isMoved)
    for (const [index, one] of order.entries()) draft.update('configurations', one.id, { order: index + 1 });
  return draft.build('move-configuration', { name: moved.name });
};
