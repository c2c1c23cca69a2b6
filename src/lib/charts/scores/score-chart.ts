import type { Box } from '../matrix/hatched-box';
import type { Figure, Mark } from '../figure/figure';

/**
 * Something in a chart of scores that can be pointed at and reached with the arrow keys: left and right go along `column`, up and
 * down along `row`, page up and down along `panel`. What it stands for is said by keys, null where it is of all of them.
 */
export type ScoreTarget = {
  /** Its middle, in pixels of the figure. */
  x: number;
  y: number;
  /** What it covers; null for a point. */
  box: Box | null;
  panel: number;
  row: number;
  column: number;
  respondent: string | null;
  measure: string | null;
  moment: string | null;
};

/** A figure with the places that can be read in it, and how one person is brought forward. */
export type ScoreChart = {
  figure: Figure;
  /** By panel, row and column. */
  targets: readonly ScoreTarget[];
  /** What is drawn over the figure while a person is looked at. */
  marksOf: (respondent: string) => Mark[];
  /** Whether people share panels, so that the others fade while one is looked at. */
  isShared: boolean;
};

/** How far from a point the pointer may be, in pixels. */
const reach = 18;

/** The targets at a place in the figure, the nearest first and those at the very same place together; none when nothing is near. */
export function targetsAt(targets: readonly ScoreTarget[], x: number, y: number): ScoreTarget[] {
  let nearest: ScoreTarget | null = null;
  let least = reach;
  for (const target of targets) {
    if (target.box ? isInside(target.box, x, y) : false) return [target];
    const distance = Math.hypot(target.x - x, target.y - y);
    if (target.box || distance >= least) continue;
    nearest = target;
    least = distance;
  }
  if (!nearest) return [];
  const at = nearest;
  return targets.filter((other) => !other.box && other.x === at.x && other.y === at.y);
}

function isInside(box: Box, x: number, y: number): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

/**
 * The target a key leads to; null for a key that leads nowhere. Past the last row of a panel comes the first of the next; at the
 * ends it stays where it is.
 */
export function targetAfter(
  targets: readonly ScoreTarget[],
  from: ScoreTarget,
  key: string
): ScoreTarget | null {
  const line = targets.filter(({ panel, row }) => panel === from.panel && row === from.row);
  const place = line.findIndex(({ column }) => column === from.column);
  switch (key) {
    case 'ArrowRight':
      return line[place + 1] ?? from;
    case 'ArrowLeft':
      return line[place - 1] ?? from;
    case 'Home':
      return line[0] ?? from;
    case 'End':
      return line.at(-1) ?? from;
    case 'ArrowDown':
      return nearestIn(
        targets.find(({ panel, row }) => panel > from.panel || (panel === from.panel && row > from.row)),
        targets,
        from
      );
    case 'ArrowUp':
      return nearestIn(
        targets.findLast(({ panel, row }) => panel < from.panel || (panel === from.panel && row < from.row)),
        targets,
        from
      );
    case 'PageDown':
      return nearestIn(inPanel(targets, from.panel + 1, from), targets, from);
    case 'PageUp':
      return nearestIn(inPanel(targets, from.panel - 1, from), targets, from);
    default:
      return null;
  }
}

/** In another panel: what stands for the same person and measure as far as it can, else its first row. */
function inPanel(
  targets: readonly ScoreTarget[],
  panel: number,
  { respondent, row }: ScoreTarget
): ScoreTarget | undefined {
  const there = targets.filter((target) => target.panel === panel);
  return (
    there.find((target) => respondent !== null && target.respondent === respondent) ??
    there.find((target) => target.row === row) ??
    there[0]
  );
}

/** In the row of `found`: the target in the column one comes from, or the nearest to it. */
function nearestIn(
  found: ScoreTarget | undefined,
  targets: readonly ScoreTarget[],
  from: ScoreTarget
): ScoreTarget {
  if (!found) return from;
  const line = targets.filter(({ panel, row }) => panel === found.panel && row === found.row);
  return line.reduce((best, target) =>
    Math.abs(target.column - from.column) < Math.abs(best.column - from.column) ? target : best
  );
}
