import type { Box } from './link-path';

/** A box that a layout places; a pinned one stays where it is. */
export type MovableBox = Box & { isPinned: boolean };

/** Pixels kept between boxes. */
export const boxGap = { x: 16, y: 14 } as const;
const maxRounds = 120;

/**
 * Moves boxes apart until none overlap, each as little as it can; pinned ones only overlap each other when they already
 * did. Changes the boxes given. O(boxes²) a round.
 */
export function separateBoxes(boxes: readonly MovableBox[]): void {
  for (let round = 0; round < maxRounds; round += 1) if (!pushApart(boxes)) return;
  stackWhatOverlaps(boxes);
}

/** One round in which every pair nearer than `gap` steps back, `share` of the way. Gives whether any did. */
export function pushApart(
  boxes: readonly MovableBox[],
  share = 1,
  gap: { x: number; y: number } = boxGap
): boolean {
  let moved = false;
  for (let at = 0; at < boxes.length; at += 1)
    for (let next = at + 1; next < boxes.length; next += 1) {
      const [a, b] = [boxes[at]!, boxes[next]!];
      const x = (a.width + b.width) / 2 + gap.x - Math.abs(b.x - a.x);
      const y = (a.height + b.height) / 2 + gap.y - Math.abs(b.y - a.y);
      if (x <= 0.01 || y <= 0.01 || (a.isPinned && b.isPinned)) continue;
      moved = true;
      // The shorter way out; two on one spot part sideways, in the order given.
      const axis = x < y ? 'x' : 'y';
      const step = Math.min(x, y) * (b[axis] >= a[axis] ? 1 : -1) * share;
      if (a.isPinned) b[axis] += step;
      else if (b.isPinned) a[axis] -= step;
      else {
        a[axis] -= step / 2;
        b[axis] += step / 2;
      }
    }
  return moved;
}

/** For a crowd that keeps pushing: from top to bottom, each box goes down to where it is free. */
function stackWhatOverlaps(boxes: readonly MovableBox[]): void {
  const placed = boxes.filter(({ isPinned }) => isPinned);
  const loose = boxes.filter(({ isPinned }) => !isPinned).sort((a, b) => a.y - b.y || a.x - b.x);
  for (const box of loose) {
    for (;;) {
      const inTheWay = placed.filter((other) => overlaps(box, other));
      if (inTheWay.length === 0) break;
      const floor = Math.max(...inTheWay.map((other) => other.y + other.height / 2));
      box.y = floor + boxGap.y + box.height / 2;
    }
    placed.push(box);
  }
}

/** Whether two boxes cover a common spot. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01
  );
}
