import type { AgreementSettings } from '$lib/domain/measurement';
import type { AgreementMaterial, ComparedCoding, ComparedDocument, Span } from './agreement-material';
import type { CodeSets } from './code-sets';
import { clusterStarts, drawnOver } from './resampled-clusters';
import { Coverage, noSpans, piecesOf, toSeatSpans, type Piece, type SeatSpans } from './seat-spans';
import { segmentsOf, type DocumentSegments } from './segments';

/** A document with all that was coded in it, ready to be counted. Positions are in the text that counts. */
export type PreparedDocument = {
  document: ComparedDocument;
  found: DocumentSegments;
  /** Characters that count. */
  length: number;
  /** The units, as `found.segments` in step with these; none when characters are the unit. */
  segments: SegmentPlaces;
  /** The number of its first cluster among all clusters, and where each of its clusters begins. */
  firstCluster: number;
  clusterStarts: readonly number[];
  /** The codes that are in it, ascending, with what each seat has of it. */
  codes: readonly CodedInDocument[];
  seats: readonly { pieces: readonly Piece[]; coverage: Coverage; codingCount: number }[];
};

export type CodedInDocument = {
  code: number;
  /** Per seat. */
  seats: readonly SeatSpans[];
  /** Per seat the indexes of the units it coded, ascending. */
  segments: readonly (readonly number[])[];
};

/** Units by start; `reach` is the furthest end so far, which tells where to begin when units overlap. */
export type SegmentPlaces = { starts: number[]; ends: number[]; reach: number[] };

/** The documents of the material one by one. @param sets takes in the sets of codes that occur */
export function* prepareDocuments(
  material: AgreementMaterial,
  settings: AgreementSettings,
  sets: CodeSets
): Generator<PreparedDocument> {
  const codes = new Map<string, number>(material.codes.map(({ id }, index) => [id, index]));
  const codingsOf = new Map<string, ComparedCoding[]>(material.documents.map(({ id }) => [id, []]));
  for (const coding of material.codings) codingsOf.get(coding.documentId)?.push(coding);
  let clusterCount = 0;
  for (const document of material.documents) {
    const codings = codingsOf.get(document.id)!;
    const context = { seats: material.seats, codes };
    const prepared = prepareDocument(context, document, codings, settings, sets, clusterCount);
    clusterCount += prepared.clusterStarts.length;
    yield prepared;
  }
}

/** @param codings those in the document */
export function prepareDocument(
  { seats, codes }: Pick<AgreementMaterial, 'seats'> & { codes: ReadonlyMap<string, number> },
  document: ComparedDocument,
  codings: readonly ComparedCoding[],
  settings: AgreementSettings,
  sets: CodeSets,
  firstCluster: number
): PreparedDocument {
  const found = segmentsOf(document, settings, codings);
  const { text } = found;
  const segments = placesOf(found, settings.unit === 'character');
  const bySeat = new Map<number, (Span[] | undefined)[]>();
  const codingCounts = seats.map(() => 0);
  for (const coding of codings) {
    const code = codes.get(coding.codeId);
    const [start, end] = [text.compress(coding.start), text.compress(coding.end)];
    if (code === undefined || start >= end) continue;
    codingCounts[coding.seat]! += 1;
    let spans = bySeat.get(code);
    if (!spans) bySeat.set(code, (spans = new Array<Span[] | undefined>(seats.length)));
    (spans[coding.seat] ??= []).push({ start, end });
  }
  const coded = [...bySeat]
    .sort(([a], [b]) => a - b)
    .map(([code, spans]): CodedInDocument => {
      const ofSeats = Array.from(spans, (own) => (own ? toSeatSpans(own) : noSpans));
      return {
        code,
        seats: ofSeats,
        segments: ofSeats.map(({ units }) => codedSegments(units, segments, settings.minimumCoverage))
      };
    });
  return {
    document,
    found,
    length: text.length,
    segments,
    firstCluster,
    clusterStarts: clusterStarts(document, text, drawnOver(settings)),
    codes: coded,
    seats: seats.map((_, seat) => {
      const pieces = piecesOf(
        coded.map(({ code, seats }) => ({ code, units: seats[seat]!.units })),
        (set) => sets.numberOf(set)
      );
      return { pieces, coverage: new Coverage(pieces), codingCount: codingCounts[seat]! };
    })
  };
}

function placesOf({ text, segments }: DocumentSegments, areCharacters: boolean): SegmentPlaces {
  const places: SegmentPlaces = { starts: [], ends: [], reach: [] };
  if (areCharacters) return places;
  let reach = 0;
  for (const { start, end } of segments) {
    places.starts.push(text.compress(start));
    places.ends.push(text.compress(end));
    reach = Math.max(reach, places.ends.at(-1)!);
    places.reach.push(reach);
  }
  return places;
}

/** A hair, for shares like .1 that are not exact. */
const rounding = 1e-9;

/**
 * The units of which enough is covered, ascending: any character, or the minimum share of the characters that count.
 * @param spans by start, not overlapping
 */
function codedSegments(
  spans: readonly Span[],
  { starts, ends, reach }: SegmentPlaces,
  minimumCoverage: number
): number[] {
  const covered = new Map<number, number>();
  for (const { start, end } of spans)
    for (let at = firstAbove(reach, start); at < starts.length && starts[at]! < end; at += 1) {
      const shared = Math.min(end, ends[at]!) - Math.max(start, starts[at]!);
      if (shared > 0) covered.set(at, (covered.get(at) ?? 0) + shared);
    }
  const found: number[] = [];
  for (const [at, length] of covered)
    if (length >= minimumCoverage * (ends[at]! - starts[at]!) - rounding) found.push(at);
  return found.sort((a, b) => a - b);
}

function firstAbove(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Splits a stretch over the clusters of a document: their numbers among all clusters, and how much lies in each. */
export function eachCluster(
  { clusterStarts, firstCluster }: Pick<PreparedDocument, 'clusterStarts' | 'firstCluster'>,
  start: number,
  end: number,
  take: (cluster: number, length: number) => void
): void {
  if (clusterStarts.length === 1) {
    take(firstCluster, end - start);
    return;
  }
  for (let at = clusterIndex(clusterStarts, start); start < end; at += 1) {
    const until = Math.min(end, clusterStarts[at + 1] ?? end);
    take(firstCluster + at, until - start);
    start = until;
  }
}

/** The number, among all, of the cluster a position lies in. */
export function clusterAt(
  { clusterStarts, firstCluster }: Pick<PreparedDocument, 'clusterStarts' | 'firstCluster'>,
  position: number
): number {
  return clusterStarts.length === 1 ? firstCluster : firstCluster + clusterIndex(clusterStarts, position);
}

function clusterIndex(starts: readonly number[], position: number): number {
  return Math.max(0, firstAbove(starts, position) - 1);
}
