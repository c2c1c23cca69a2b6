import { differenceKinds, type DifferenceKind } from '$lib/domain/decision';
import type { CodeId, DocumentId } from '$lib/domain/ids';
import { codedPlaces, type CodedPlace } from './coded-places';
import type { Difference, DifferenceMaterial } from './difference';
import { joinedPlaces } from './joined-places';

/**
 * Where coders agree and where they differ; each coding is in exactly one. Codings of one code (after roll-up) that overlap are of one
 * place. All seats there with the same boundaries: `agreed`; all seats with other boundaries: `other-boundaries`. Places that not all seats
 * coded and that lie on each other with other codes: `other-code`; what stays: `some-only`.
 *
 * By number of the document, start, kind. O(n log n) for n codings, and see `joinedPlaces`.
 */
export function findDifferences(material: DifferenceMaterial): Difference[] {
  const seatCount = material.seats.length;
  const numbers = new Map<DocumentId, number>(material.documents.map(({ id, number }) => [id, number]));
  const ranks = new Map<CodeId, number>(material.codes.map(({ id }, rank) => [id, rank]));
  const rankOf = (codeId: CodeId) => ranks.get(codeId) ?? ranks.size;
  const differences: Difference[] = [];
  const incomplete = new Map<DocumentId, CodedPlace[]>(material.documents.map(({ id }) => [id, []]));
  for (const place of codedPlaces(material.codings)) {
    if (place.seats.length === seatCount)
      differences.push(
        toDifference(haveSameBoundaries(place) ? 'agreed' : 'other-boundaries', [place], rankOf)
      );
    else incomplete.get(place.documentId)?.push(place);
  }
  for (const places of incomplete.values())
    for (const joined of joinedPlaces(places, rankOf))
      differences.push(toDifference(joined.length > 1 ? 'other-code' : 'some-only', joined, rankOf));
  return differences.sort(
    (a, b) =>
      (numbers.get(a.documentId) ?? 0) - (numbers.get(b.documentId) ?? 0) ||
      a.start - b.start ||
      differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind) ||
      a.end - b.end ||
      compareText(a.key, b.key)
  );
}

function haveSameBoundaries({ codings, seats }: CodedPlace): boolean {
  const spansOf = new Map<number, Set<string>>(seats.map((seat) => [seat, new Set()]));
  for (const { seat, start, end } of codings) spansOf.get(seat)!.add(`${start}:${end}`);
  const [first, ...others] = [...spansOf.values()];
  return others.every((spans) => spans.size === first!.size && [...spans].every((span) => first!.has(span)));
}

function toDifference(
  kind: DifferenceKind,
  places: readonly CodedPlace[],
  rankOf: (codeId: CodeId) => number
): Difference {
  const codings = places
    .flatMap((place) => place.codings)
    .sort((a, b) => a.seat - b.seat || a.start - b.start || a.end - b.end || compareText(a.id, b.id));
  return {
    key: codings
      .map(({ id }) => id)
      .sort()
      .join(' '),
    kind,
    documentId: places[0]!.documentId,
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
    codings,
    seats: [...new Set(codings.map(({ seat }) => seat))],
    codeIds: [...new Set(codings.map(({ codeId }) => codeId))].sort((a, b) => rankOf(a) - rankOf(b))
  };
}

/** By code unit: the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
