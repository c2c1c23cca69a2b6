import type { TextMove } from '$lib/domain/text-move';

/**
 * Where `[start, end)` lies after the moves: all of it must stand together there as it did, or it is null. Moves are stretches of the
 * old text that do not overlap, in any order.
 */
export function movedSpan(
  moves: readonly TextMove[],
  { start, end }: { start: number; end: number }
): { start: number; end: number } | null {
  const inside = moves
    .filter((move) => move.start < end && move.end > start)
    .sort((a, b) => a.start - b.start);
  const [first] = inside;
  if (!first || first.start > start) return null;
  const shift = first.to - first.start;
  let reached = start;
  for (const move of inside) {
    if (move.start > reached || move.to - move.start !== shift) return null;
    reached = Math.max(reached, move.end);
  }
  return reached < end ? null : { start: start + shift, end: end + shift };
}
