import type { SeatCoding } from '$lib/domain/seat-coding';

/** A coding of a seat as it comes in; it gets its own id when it is kept. */
export type IncomingCoding = Omit<SeatCoding, 'id'>;

/** What would change in the codings of a seat when others take their place. */
export type SortedCodings = {
  fresh: IncomingCoding[];
  /** Codings that are there already, as they will be: another `codingId` when a coder took the code off and put it on again. */
  same: SeatCoding[];
  /** The same coding with another span, code or comment. */
  changed: { before: SeatCoding; after: SeatCoding }[];
  gone: SeatCoding[];
};

/**
 * Matches codings that come in with those known, by the coding they are of, and what is left by document, span and code. The
 * ones matched keep their id, so that decisions about them stay. All are of one seat. O(codings).
 */
export function sortSeatCodings(
  known: readonly SeatCoding[],
  incoming: readonly IncomingCoding[]
): SortedCodings {
  const left = new Map<string, SeatCoding>(known.map((coding) => [coding.codingId, coding]));
  const sorted: SortedCodings = { fresh: [], same: [], changed: [], gone: [] };
  const others: IncomingCoding[] = [];
  for (const coding of incoming) {
    const before = left.get(coding.codingId);
    if (!before) {
      others.push(coding);
      continue;
    }
    left.delete(coding.codingId);
    take(sorted, before, coding);
  }
  const byPlace = new Map<string, SeatCoding[]>();
  for (const coding of left.values())
    byPlace.set(placeOf(coding), [...(byPlace.get(placeOf(coding)) ?? []), coding]);
  for (const coding of others) {
    const before = byPlace.get(placeOf(coding))?.shift();
    if (before) {
      left.delete(before.codingId);
      take(sorted, before, coding);
    } else sorted.fresh.push(coding);
  }
  sorted.gone.push(...left.values());
  return sorted;
}

function take(sorted: SortedCodings, before: SeatCoding, coding: IncomingCoding): void {
  const after = { ...before, ...coding };
  const isSame = (['documentId', 'start', 'end', 'codeId', 'comment'] as const).every(
    (field) => before[field] === after[field]
  );
  if (isSame) sorted.same.push(after);
  else sorted.changed.push({ before, after });
}

function placeOf({ documentId, start, end, codeId }: IncomingCoding): string {
  return `${documentId} ${start} ${end} ${codeId}`;
}
