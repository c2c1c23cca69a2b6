import type { Quotation } from '$lib/domain/quotation';

/** Order in the text: start ascending, the longer span first, then the number. Total, so removal can search by it. */
export function compareQuotations(a: Quotation, b: Quotation): number {
  return (
    a.start - b.start || b.end - a.end || a.number - b.number || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Index of the first element that does not come before the place looked for; O(log n). */
function firstNotBefore(sorted: readonly Quotation[], isBefore: (quotation: Quotation) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insertionPoint(sorted: readonly Quotation[], quotation: Quotation): number {
  return firstNotBefore(sorted, (other) => compareQuotations(other, quotation) < 0);
}

/** The quotation covering exactly `[start, end)`, the lowest number when several do; O(log n). */
export function findSpan(sorted: readonly Quotation[], start: number, end: number): Quotation | undefined {
  const at = firstNotBefore(
    sorted,
    (other) => other.start < start || (other.start === start && other.end > end)
  );
  const found = sorted[at];
  return found?.start === start && found.end === end ? found : undefined;
}

/** Puts a quotation in its place. */
export function insertSorted(sorted: Quotation[], quotation: Quotation): void {
  sorted.splice(insertionPoint(sorted, quotation), 0, quotation);
}

/** Takes out a quotation that was inserted with the same offsets, number and id. */
export function removeSorted(sorted: Quotation[], quotation: Quotation): void {
  const at = insertionPoint(sorted, quotation);
  if (sorted[at]?.id === quotation.id) sorted.splice(at, 1);
}
