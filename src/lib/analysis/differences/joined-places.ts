import type { CodeId } from '$lib/domain/ids';
import type { CodedPlace } from './coded-places';

/** How much two places must have in common to be one place with two codes: shared length over the length of both. */
const leastOverlap = 0.5;

type Candidate = { one: CodedPlace; other: CodedPlace; overlap: number };

/**
 * Places of one document that not all seats coded, joined where coders seem to have called one place by different codes: the stretches
 * have at least half in common and no seat coded both. Best overlap first, and then by start and codebook order, so that the order of
 * what comes in does not matter; with three seats and more, what was joined joins on. Each place is in exactly one list.
 *
 * O(p log p) for p pairs of places that overlap; places of one code do not overlap, so p is at most places times codes.
 */
export function joinedPlaces(
  places: readonly CodedPlace[],
  rankOf: (codeId: CodeId) => number
): CodedPlace[][] {
  const joined = new Map(places.map((place) => [place, [place]]));
  for (const { one, other } of candidates(places, rankOf)) {
    const [these, those] = [joined.get(one)!, joined.get(other)!];
    if (these === those || haveSeatInCommon(these, those)) continue;
    these.push(...those);
    for (const place of those) joined.set(place, these);
  }
  return [...new Set(joined.values())];
}

function candidates(places: readonly CodedPlace[], rankOf: (codeId: CodeId) => number): Candidate[] {
  const inOrder = (a: CodedPlace, b: CodedPlace) =>
    a.start - b.start || a.end - b.end || rankOf(a.codeId) - rankOf(b.codeId);
  const found: Candidate[] = [];
  let open: CodedPlace[] = [];
  for (const other of places.toSorted(inOrder)) {
    open = open.filter(({ end }) => end > other.start);
    for (const one of open) {
      const overlap = overlapOf(one, other);
      if (overlap >= leastOverlap) found.push({ one, other, overlap });
    }
    open.push(other);
  }
  return found.sort((a, b) => b.overlap - a.overlap || inOrder(a.one, b.one) || inOrder(a.other, b.other));
}

/** Intersection over union. */
function overlapOf(a: CodedPlace, b: CodedPlace): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function haveSeatInCommon(these: readonly CodedPlace[], those: readonly CodedPlace[]): boolean {
  const seats = new Set(these.flatMap((place) => place.seats));
  return those.some((place) => place.seats.some((seat) => seats.has(seat)));
}
