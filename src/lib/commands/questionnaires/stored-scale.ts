import { AppError } from '$lib/domain/app-error';
import type { ItemId, ScaleId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Scale } from '$lib/domain/questionnaire';
import { nameKey, requiredName } from '../required-name';
import { isNumeric } from './item-fields';

/** A scale to make, its items by their numbers. */
export type NewScale = {
  id?: ScaleId;
  name: string;
  items: readonly string[];
  /** All of them when left out. */
  minimumAnswered?: number;
  score?: Scale['score'];
};

/**
 * A scale as stored beside the other scales: its items those of `ordered` with numbers for answers, in that order, and no
 * more answers asked than there are items.
 * @throws AppError `command/empty-name`, `command/name-taken`, `questionnaire/empty-scale`
 */
export function storedScale(scale: Scale, beside: readonly Scale[], ordered: readonly Item[]): Scale {
  const name = requiredName(scale.name, 'scale');
  if (beside.some((other) => other.id !== scale.id && nameKey(other.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'scale', name });
  const chosen = new Set<ItemId>(scale.itemIds);
  const itemIds = ordered.filter(({ id, kind }) => chosen.has(id) && isNumeric(kind)).map(({ id }) => id);
  if (itemIds.length === 0) throw new AppError('questionnaire/empty-scale', { name });
  const minimumAnswered = Math.min(Math.max(1, Math.round(scale.minimumAnswered)), itemIds.length);
  return { ...scale, name, itemIds, minimumAnswered };
}

/** Scales without the items that are gone; one that loses its last item goes too. */
export function scalesWithout(scales: readonly Scale[], isGone: (id: ItemId) => boolean): Scale[] {
  return scales.flatMap((scale) => {
    const itemIds = scale.itemIds.filter((id) => !isGone(id));
    const minimumAnswered = Math.min(scale.minimumAnswered, itemIds.length);
    return itemIds.length === 0 ? [] : [{ ...scale, itemIds, minimumAnswered }];
  });
}
