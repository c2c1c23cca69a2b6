import type { Interval } from '$lib/ui/coding/lanes';
import type { TextBoundaries } from '$lib/ui/coding/text-boundaries';

/** The span with one edge a word further on or back; at least a word stays. */
export function moveEdge(
  boundaries: TextBoundaries,
  span: Interval,
  edge: 'start' | 'end',
  direction: 1 | -1
): Interval {
  const { start, end } = span;
  if (edge === 'start') {
    const to = direction === 1 ? boundaries.nextWordStart(start) : boundaries.previousWordStart(start);
    return to < end ? { start: to, end } : { start, end };
  }
  const to = direction === 1 ? boundaries.nextWordEnd(end) : boundaries.previousWordEnd(end);
  return to > start ? { start, end: to } : { start, end };
}
