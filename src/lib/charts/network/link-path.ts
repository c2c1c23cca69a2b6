/** A box by its centre, in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

type Point = { x: number; y: number };

export type LinkPath = {
  /** As SVG has it, from the edge of the one box to the edge of the other; empty for no line. */
  d: string;
  start: Point;
  /** Of the quadratic curve; of a straight line its middle. */
  control: Point;
  end: Point;
};

/** Pixels between the lines of links that tie the same two nodes. */
const bendStep = 44;
/** Pixels left free between a line and the box it leads to. */
const clearance = 2;

/**
 * The line between two boxes; `wanted` is how far its middle lies to the right of the straight line, in pixels. Boxes with
 * one centre get no line: there is nothing to see.
 */
export function linkPath(from: Box, to: Box, wanted = 0): LinkPath {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = wanted === 0 ? columnBend(from, to) : wanted;
  const length = Math.hypot(dx, dy);
  if (length < 1) {
    const spot = { x: from.x, y: from.y };
    return { d: '', start: spot, control: spot, end: spot };
  }
  // Of a quadratic curve the middle lies half-way to its control point.
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bend * 2,
    y: (from.y + to.y) / 2 + (dx / length) * bend * 2
  };
  const start = edgeTowards(from, control);
  const end = edgeTowards(to, control);
  const [sx, sy, ex, ey] = [start.x, start.y, end.x, end.y].map(tenth);
  if (bend === 0) {
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    return { d: `M${sx} ${sy}L${ex} ${ey}`, start, control: middle, end };
  }
  return {
    d: `M${sx} ${sy}Q${tenth(control.x)} ${tenth(control.y)} ${ex} ${ey}`,
    start,
    control,
    end
  };
}

/** A point on the line, in tenths of a pixel: 0 is its start, 1 its end. */
export function pointOnLink({ start, control, end }: LinkPath, share: number): Point {
  const rest = 1 - share;
  const at = (a: number, b: number, c: number) =>
    tenth(rest * rest * a + 2 * rest * share * b + share * share * c);
  return { x: at(start.x, control.x, end.x), y: at(start.y, control.y, end.y) };
}

/** Pixels between two boxes in which another can stand. */
const leastBetween = 72;

/** Between boxes far apart in one column, flush left, the line goes round what stands in between; elsewhere straight. */
function columnBend(from: Box, to: Box): number {
  const dy = to.y - from.y;
  const isColumn = Math.abs(from.x - from.width / 2 - (to.x - to.width / 2)) < 4;
  if (!isColumn || Math.abs(dy) < (from.height + to.height) / 2 + leastBetween) return 0;
  return -Math.sign(dy) * (Math.max(from.width, to.width) / 2 + 20);
}

/** Where the line from a box's centre to a point crosses its edge; the centre when the point lies in the box. */
function edgeTowards(box: Box, point: Point): Point {
  const [dx, dy] = [point.x - box.x, point.y - box.y];
  const share = Math.min(
    (box.width / 2 + clearance) / Math.abs(dx || 1e-9),
    (box.height / 2 + clearance) / Math.abs(dy || 1e-9)
  );
  return share >= 1 ? { x: box.x, y: box.y } : { x: box.x + dx * share, y: box.y + dy * share };
}

/** The bend of every link by its id: none where it is alone between its two nodes, else side by side. */
export function linkBends(links: readonly { id: string; from: string; to: string }[]): Map<string, number> {
  const byPair = new Map<string, (typeof links)[number][]>();
  for (const link of links) {
    const pair = [link.from, link.to].sort().join(' ');
    const others = byPair.get(pair);
    if (others) others.push(link);
    else byPair.set(pair, [link]);
  }
  const bends = new Map<string, number>();
  for (const parallel of byPair.values())
    parallel.forEach(({ id, from, to }, place) => {
      const bend = (place - (parallel.length - 1) / 2) * (bendStep / Math.max(1, parallel.length - 1));
      bends.set(id, from < to ? bend : -bend || 0);
    });
  return bends;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
