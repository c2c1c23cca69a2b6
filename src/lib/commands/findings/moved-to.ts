/** The items with one of them at another place, counted from 0; past the end is last. As they were when it is not among them. */
export function movedTo<Item extends { id: string }>(
  items: readonly Item[],
  id: Item['id'],
  toIndex: number
): Item[] {
  const item = items.find((each) => each.id === id);
  if (!item) return [...items];
  const others = items.filter((each) => each.id !== id);
  const index = Math.min(Math.max(0, toIndex), others.length);
  return [...others.slice(0, index), item, ...others.slice(index)];
}
