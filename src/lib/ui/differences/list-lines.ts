import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import { groupKeyOf } from './difference-groups';

/** A line of the list: the name of a group, or a difference. `top` is in steps of one heading's height. */
export type ListLine =
  | { kind: 'heading'; groupKey: string; top: number }
  | { kind: 'row'; difference: DecidedDifference; index: number; top: number };

/** How many steps high a difference is; a heading is one. */
export const rowSteps = 2;

/** The lines of differences that are in order of their groups, with a heading before each group. */
export function listLines(rows: readonly DecidedDifference[]): { lines: ListLine[]; steps: number } {
  const lines: ListLine[] = [];
  let top = 0;
  let group = '';
  for (const [index, difference] of rows.entries()) {
    const groupKey = groupKeyOf(difference);
    if (groupKey !== group) lines.push({ kind: 'heading', groupKey, top: top++ });
    group = groupKey;
    lines.push({ kind: 'row', difference, index, top });
    top += rowSteps;
  }
  return { lines, steps: top };
}

/** The lines that touch the steps `[first, end)`. O(log lines + lines given). */
export function linesBetween(lines: readonly ListLine[], first: number, end: number): ListLine[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]!.top + rowSteps <= first) low = middle + 1;
    else high = middle;
  }
  const found: ListLine[] = [];
  for (let at = low; at < lines.length && lines[at]!.top < end; at++) found.push(lines[at]!);
  return found;
}
