import type { ItemId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';

/** Where an item goes: its position among what stands under `parentId` (null: at the top), itself left out. */
export type ItemPlace = { parentId: ItemId | null; index: number };
export type ItemStep = 'up' | 'down' | 'in' | 'out';
/** Where on a line something is held: near its top, near its bottom, or on it. */
export type ItemEdge = 'before' | 'after' | 'inside';

/** The items beside an item, itself among them, in order. */
export function besideItem(items: readonly Item[], { parentId }: Pick<Item, 'parentId'>): Item[] {
  return items.filter((item) => item.parentId === parentId);
}

/**
 * Where a step of the keyboard takes an item: past its neighbour, a sub-item at the edge out of its item; in, to the end of
 * the item above; out, to after its item. Null: nowhere. `items` are in the order of the form.
 */
export function placeAfterStep(items: readonly Item[], id: ItemId, step: ItemStep): ItemPlace | null {
  const item = items.find((one) => one.id === id);
  if (!item) return null;
  const beside = besideItem(items, item);
  const index = beside.indexOf(item);
  if (step === 'in') {
    const above = beside[index - 1];
    if (item.parentId || !above || hasSubItems(items, id)) return null;
    return { parentId: above.id, index: subItems(items, above.id).length };
  }
  const target = index + (step === 'up' ? -1 : 1);
  if (step !== 'out' && target >= 0 && target < beside.length)
    return { parentId: item.parentId, index: target };
  if (!item.parentId) return null;
  const tops = subItems(items, null);
  const parentAt = tops.findIndex((top) => top.id === item.parentId);
  return { parentId: null, index: parentAt + (step === 'up' ? 0 : 1) };
}

/** Where an item comes when it is let go at an edge of a line; null where it cannot go. */
export function placeAtEdge(
  items: readonly Item[],
  moving: ItemId,
  target: Item,
  edge: ItemEdge
): ItemPlace | null {
  if (moving === target.id) return null;
  const canBeSub = !hasSubItems(items, moving);
  // Just below an item with sub-items is the first place among them.
  const isFirst = edge === 'after' && canBeSub && target.parentId === null && hasSubItems(items, target.id);
  if (edge === 'inside' || isFirst) {
    if (!canBeSub || target.parentId !== null) return null;
    const under = subItems(items, target.id).filter(({ id }) => id !== moving);
    return { parentId: target.id, index: isFirst ? 0 : under.length };
  }
  if (target.parentId !== null && !canBeSub) return null;
  const beside = besideItem(items, target).filter(({ id }) => id !== moving);
  return { parentId: target.parentId, index: beside.indexOf(target) + (edge === 'after' ? 1 : 0) };
}

export function hasSubItems(items: readonly Item[], id: ItemId): boolean {
  return items.some(({ parentId }) => parentId === id);
}

function subItems(items: readonly Item[], parentId: ItemId | null): Item[] {
  return items.filter((item) => item.parentId === parentId);
}
