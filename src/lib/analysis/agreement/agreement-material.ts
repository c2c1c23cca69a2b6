import type { CodeLevel } from '$lib/domain/code';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { CodeGroupId, CodeId, CoderId, DocumentId, SeatId, TextId } from '$lib/domain/ids';

/** One of those whose codings are compared: a seat of a session or, outside a session, a coder. */
export type ComparedSeat = { id: SeatId | CoderId; name: string };

/** A code that counts, after roll-up. */
export type ComparedCode = {
  id: CodeId;
  name: string;
  level: CodeLevel;
  colour: number;
  parentId: CodeId | null;
};

/** A code on a span by a seat. The span is as it was coded, also where it reaches out of the parts that count. */
export type ComparedCoding = {
  /** Of the seat coding, or outside a session of the coding. */
  id: string;
  /** Index in the seats. */
  seat: number;
  documentId: DocumentId;
  start: number;
  end: number;
  /** What it counts as, after roll-up. */
  codeId: CodeId;
  /** The code as it was applied. */
  appliedId: CodeId;
  comment: string;
};

/** UTF-16 offsets in the text of a document, half-open. */
export type Span = { start: number; end: number };

export type ComparedDocument = {
  id: DocumentId;
  number: number;
  name: string;
  language: SourceDocument['language'];
  text: DocumentText;
  /** The labels of speakers who are interviewers. */
  interviewers: ReadonlySet<string>;
  /** The stretches that count, by start; none: the whole text. */
  parts: readonly Span[];
  /** The given units, by start; none when coders chose their own spans. */
  units: readonly Span[];
};

/**
 * Why a coding plays no part: it lies wholly outside the parts; its code is none of those that count; its code has no
 * ancestor of the level that is compared; its document is gone, or its text no longer reaches so far.
 */
export const leftOutReasons = ['outside-parts', 'other-codes', 'no-ancestor', 'gone'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/**
 * What coders did with the same material, ready to be compared: plain data that can be posted to a worker. Every seat counts as
 * having coded every document; one that found nothing in a document disagrees there with those that did.
 */
export type AgreementMaterial = {
  seats: ComparedSeat[];
  /** By number. */
  documents: ComparedDocument[];
  /** After roll-up, in the order of the codebook read from top to bottom. */
  codes: ComparedCode[];
  /** Those that count, by document and start. */
  codings: ComparedCoding[];
  /** Groups of codes with those of their codes that count; without any they are not here. */
  groups: { id: CodeGroupId; name: string; codeIds: CodeId[] }[];
  leftOut: { documentId: DocumentId; reason: LeftOutReason; count: number }[];
};

/** Finds the text of a document; undefined when it is not there or not loaded. */
export type FindText = (id: TextId) => DocumentText | undefined;
