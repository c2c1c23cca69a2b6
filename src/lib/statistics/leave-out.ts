import { unitsByStart, type Continuum, type Stretch } from './coded-span';

/**
 * The document without these stretches, closed up: what came after moves to the front, a span loses the part that is left
 * out, and one that lies in them whole is gone. Spans that were apart stay two, also when they come to abut.
 * @param stretches in any order; they may overlap
 * @throws a plain Error when spans of a coder overlap outside the stretches, or a stretch reaches outside the document
 */
export function leaveOut(continuum: Continuum, stretches: readonly Stretch[]): Continuum {
  const leftOut = mergeStretches(stretches);
  if (leftOut.some(({ start, end }) => start < 0 || end > continuum.length))
    throw new Error(`a stretch reaches outside the document of ${continuum.length} characters`);
  const leftOutBefore = countLeftOut(leftOut);
  const length = continuum.length - leftOutBefore(continuum.length);
  const coders = continuum.coders.map((spans) => {
    const moved = spans.map(({ start, end, value }) => ({
      start: start - leftOutBefore(start),
      end: end - leftOutBefore(end),
      value
    }));
    return unitsByStart(
      moved.filter(({ start, end }) => start < end),
      length
    );
  });
  return { length, coders };
}

/** The stretches by start, those that overlap or abut made one, empty ones dropped. */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** How many characters before an offset are in these merged stretches. O(log stretches) each. */
function countLeftOut(stretches: readonly Stretch[]): (offset: number) => number {
  const until = [0];
  for (const { start, end } of stretches) until.push(until.at(-1)! + end - start);
  return (offset) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (stretches[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    const last = stretches[low - 1];
    return last ? until[low - 1]! + Math.min(offset, last.end) - last.start : 0;
  };
}
