import type { CodeId, DocumentId } from '$lib/domain/ids';
import type { ComparedCoding } from '../agreement/agreement-material';

/** Codings with the same code of one stretch of text, whoever's they are. */
export type CodedPlace = {
  documentId: DocumentId;
  codeId: CodeId;
  /** The stretch they cover together, half-open. */
  start: number;
  end: number;
  codings: readonly ComparedCoding[];
  /** Ascending. */
  seats: readonly number[];
};

/**
 * The places that were coded, each coding in exactly one: codings of one code whose spans overlap, directly or through
 * others of that code, are of one place. Spans that only touch are not. Without order. O(n log n).
 */
export function codedPlaces(codings: readonly ComparedCoding[]): CodedPlace[] {
  const byCode = new Map<DocumentId, Map<CodeId, ComparedCoding[]>>();
  for (const coding of codings) {
    const inDocument = byCode.get(coding.documentId) ?? new Map<CodeId, ComparedCoding[]>();
    const withCode = inDocument.get(coding.codeId);
    if (withCode) withCode.push(coding);
    else inDocument.set(coding.codeId, [coding]);
    byCode.set(coding.documentId, inDocument);
  }
  return [...byCode.values()].flatMap((inDocument) => [...inDocument.values()].flatMap(placesOfCode));
}

function placesOfCode(codings: readonly ComparedCoding[]): CodedPlace[] {
  const places: CodedPlace[] = [];
  let open: ComparedCoding[] = [];
  let end = -1;
  for (const coding of codings.toSorted((a, b) => a.start - b.start)) {
    if (coding.start >= end && open.length > 0) {
      places.push(toPlace(open, end));
      open = [];
    }
    open.push(coding);
    end = Math.max(end, coding.end);
  }
  if (open.length > 0) places.push(toPlace(open, end));
  return places;
}

function toPlace(codings: readonly ComparedCoding[], end: number): CodedPlace {
  const { documentId, codeId, start } = codings[0]!;
  const seats = [...new Set(codings.map(({ seat }) => seat))].sort((a, b) => a - b);
  return { documentId, codeId, start, end, codings, seats };
}
