export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * What an arrow key leads to: the nearest in that direction, one straight ahead before one aside; undefined when there
 * is nothing on that side.
 */
export function nearestInDirection<Item extends { x: number; y: number }>(
  from: { x: number; y: number },
  items: readonly Item[],
  direction: Direction
): Item | undefined {
  let nearest: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const [dx, dy] = [item.x - from.x, item.y - from.y];
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    // Within the quarter in front, or a little beside it: every node can be reached by some key.
    if (ahead <= 0 || aside > ahead * 3) continue;
    const distance = ahead + aside * 2;
    if (distance < least) [nearest, least] = [item, distance];
  }
  return nearest;
}

/** Items as one reads: from top to bottom in bands, within a band from left to right. */
export function inReadingOrder<Item extends { x: number; y: number }>(
  items: readonly Item[],
  bandHeight = 40
): Item[] {
  const band = ({ y }: Item) => Math.round(y / bandHeight);
  return [...items].sort((a, b) => band(a) - band(b) || a.x - b.x || a.y - b.y);
}
