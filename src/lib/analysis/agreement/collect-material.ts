import type { SourceDocument } from '$lib/domain/document';
import type { CodeId, CodeGroupId, DocumentId } from '$lib/domain/ids';
import type {
  AgreementMaterial,
  ComparedCoding,
  ComparedDocument,
  ComparedSeat,
  FindText,
  LeftOutReason,
  Span
} from './agreement-material';
import type { CountedCodes } from './codes-that-count';

type Collected = {
  seats: ComparedSeat[];
  documents: ComparedDocument[];
  counted: CountedCodes;
  /** Every coding of the seats in the documents, its code as applied. */
  codings: readonly Omit<ComparedCoding, 'codeId'>[];
  groups: readonly { id: CodeGroupId; name: string; codeIds: readonly CodeId[] }[];
};

/** Puts together what is compared: each coding as the code it counts as, and those that do not count with their reason. */
export function collectMaterial({
  seats,
  documents,
  counted,
  codings,
  groups
}: Collected): AgreementMaterial {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const places = new Map(documents.map(({ id }, index) => [id, index]));
  const leftOut = new LeftOut();
  const kept: ComparedCoding[] = [];
  for (const coding of codings) {
    const codeId = counted.countsAs(coding.appliedId);
    const reason = whyLeftOut(coding, byId.get(coding.documentId), codeId);
    if (reason) leftOut.add(coding.documentId, reason);
    else kept.push({ ...coding, codeId: codeId as CodeId });
  }
  kept.sort(
    (a, b) =>
      places.get(a.documentId)! - places.get(b.documentId)! ||
      a.start - b.start ||
      a.end - b.end ||
      a.seat - b.seat
  );
  return {
    seats,
    documents,
    codes: counted.codes,
    codings: kept,
    groups: groups.flatMap((group) => countedGroup(group, counted)),
    leftOut: leftOut.list()
  };
}

/** What a document is compared as. */
export function toComparedDocument(
  { id, number, name, language, textId, speakers }: SourceDocument,
  findText: FindText,
  { parts, units }: { parts: readonly Span[]; units: readonly Span[] }
): ComparedDocument {
  const text = findText(textId);
  if (!text) throw new Error(`the text of document ${number} is not loaded`);
  const interviewers = new Set(speakers.flatMap(({ label, interviewer }) => (interviewer ? [label] : [])));
  return { id, number, name, language, text, interviewers, parts, units };
}

function whyLeftOut(
  { start, end }: Span,
  document: ComparedDocument | undefined,
  codeId: CodeId | 'other-codes' | 'no-ancestor'
): LeftOutReason | null {
  if (!document || start >= document.text.text.length) return 'gone';
  const { parts } = document;
  if (parts.length > 0 && !parts.some((part) => part.start < end && part.end > start)) return 'outside-parts';
  if (codeId === 'other-codes') return 'other-codes';
  return codeId === 'no-ancestor' ? 'no-ancestor' : null;
}

function countedGroup(
  { id, name, codeIds }: Collected['groups'][number],
  { countsAs, codes }: CountedCodes
): AgreementMaterial['groups'] {
  const targets = new Set<string>(codeIds.map(countsAs));
  const counted = codes.filter((code) => targets.has(code.id)).map((code) => code.id);
  return counted.length > 0 ? [{ id, name, codeIds: counted }] : [];
}

class LeftOut {
  readonly #counts = new Map<string, AgreementMaterial['leftOut'][number]>();

  add(documentId: DocumentId, reason: LeftOutReason): void {
    const key = `${documentId} ${reason}`;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { documentId, reason, count: 1 });
  }

  list(): AgreementMaterial['leftOut'] {
    return [...this.#counts.values()];
  }
}
