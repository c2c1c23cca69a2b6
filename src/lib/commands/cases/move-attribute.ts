import type { AttributeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { orderedAttributes } from './ordered-attributes';

/** Gives an attribute another place among the others; `toIndex` counts from 0, beyond the last is the last. */
export const moveAttribute: Command<{ id: AttributeId; toIndex: number }> = (
  model,
  { id, toIndex },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const attribute = model.get('attributes', id);
  const others = orderedAttributes(model).filter((other) => other.id !== id);
  const place = Math.min(Math.max(0, toIndex), others.length);
  others
    .toSpliced(place, 0, attribute)
    .forEach((one, index) => draft.update('attributes', one.id, { order: index + 1 }));
  return draft.build('move-attribute', { name: attribute.name });
};
