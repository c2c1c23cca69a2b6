type Item = { key: string; span: { start: string; end: string } };
/** A row with what lies in it, in any order. */
export type WalkLane = { key: string; items: readonly Item[] };

/** Where the keyboard is: on something in a lane, or (null) on the name of the lane. */
export type LanePlace = { lane: string; item: string | null };

export type Walk = 'back' | 'on' | 'up' | 'down' | 'first' | 'last' | 'top' | 'bottom';

/** Items as one walks through them: by their first day, of one day the longer first, as a phase before its parts. */
export function byTime<One extends Item>(items: readonly One[]): One[] {
  return items.toSorted(
    (a, b) => compare(a.span.start, b.span.start) || compare(b.span.end, a.span.end) || compare(a.key, b.key)
  );
}

/**
 * The next place of the keyboard. Back from the first of a lane is its name; up and down go to what is nearest in time, past lanes
 * without anything, and from a name to a name. Null at an edge, or when the place is not there.
 */
export function walkLanes(lanes: readonly WalkLane[], at: LanePlace, walk: Walk): LanePlace | null {
  const row = lanes.findIndex(({ key }) => key === at.lane);
  const lane = lanes[row];
  if (!lane) return null;
  const items = byTime(lane.items);
  const place = items.findIndex(({ key }) => key === at.item);
  const inLane = (item: Item | undefined) => (item ? { lane: lane.key, item: item.key } : null);
  switch (walk) {
    case 'back':
      return place === 0 ? { lane: lane.key, item: null } : inLane(items[place - 1]);
    case 'on':
      return inLane(items[place + 1]);
    case 'first':
      return inLane(items[0]) ?? { lane: lane.key, item: null };
    case 'last':
      return inLane(items.at(-1)) ?? { lane: lane.key, item: null };
    case 'up':
      return nearestIn(lanes.slice(0, row).reverse(), items[place]);
    case 'down':
      return nearestIn(lanes.slice(row + 1), items[place]);
    case 'top':
      return nearestIn(lanes, items[place]);
    case 'bottom':
      return nearestIn(lanes.toReversed(), items[place]);
  }
}

/** In the first of these lanes that has anything. */
function nearestIn(lanes: readonly WalkLane[], to: Item | undefined): LanePlace | null {
  const lane = lanes.find(({ items }) => !to || items.length > 0);
  if (!lane) return null;
  if (!to) return { lane: lane.key, item: null };
  const distance = ({ span: { start, end } }: Item) =>
    start <= to.span.end && end >= to.span.start
      ? 0
      : Math.min(days(start, to.span.end), days(end, to.span.start));
  let nearest: Item | null = null;
  for (const item of byTime(lane.items)) if (!nearest || distance(item) < distance(nearest)) nearest = item;
  return { lane: lane.key, item: nearest?.key ?? null };
}

const days = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
