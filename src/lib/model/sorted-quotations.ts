import type { Quotation } from '$lib/domain/quotation';

/** Order in the text: start ascending, the longer span first, then the number. Total, so removal can search by it. */
export function compareQuotations(a: Quotation, b: Quotation): number {
  return (
    a.start - b.start || b.end - a.end || a.number - b.number || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Index of the first element not before `quotation`; O(log n). */
function insertionPoint(sorted: readonly Quotation[], quotation: Quotation): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareQuotations(sorted[middle]!, quotation) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
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
