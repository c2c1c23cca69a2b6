import { unitsOfText } from '$lib/analysis/sessions/units-of-text';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import type { ProjectModel } from '$lib/model/project-model';

/** What the places to code are called. */
export type PlaceKind = 'turn' | 'paragraph' | 'sentence' | 'quotation';

export type PlacesToCode = {
  kind: PlaceKind;
  /** In order of the documents' numbers, then of the text. */
  places: Stretch[];
};

/**
 * What a coder has before them in a blind copy: the given units, or the parts, or else every turn of its documents (paragraphs
 * where a text has none). Documents whose text is not loaded have none then. O(length of the texts).
 */
export function placesToCode(
  model: ProjectModel,
  { segmentation, units, parts }: BlindCoding,
  findText: (id: TextId) => DocumentText | undefined
): PlacesToCode {
  const documents = model.list('documents').sort((a, b) => a.number - b.number);
  const texts = documents.flatMap(({ id, textId }) => {
    const text = findText(textId);
    return text ? [{ documentId: id, text }] : [];
  });
  const kind = texts.some(({ text }) => text.turns.length > 0) ? 'turn' : 'paragraph';
  if (segmentation !== 'free') return { kind: segmentation, places: inOrder(units, documents) };
  if (parts.length > 0) return { kind, places: inOrder(parts, documents) };
  const places = texts.flatMap(({ documentId, text }) =>
    // Only sentences depend on the language.
    unitsOfText(text, 'turn', 'nl').map((turn) => ({ documentId, ...turn }))
  );
  return { kind, places };
}

/**
 * Whether the coder has put a code there. A given unit has a quotation of its own; anywhere else any coded words count.
 * O(quotations of the document).
 */
export function isPlaceCoded(
  model: ProjectModel,
  { segmentation }: Pick<BlindCoding, 'segmentation'>,
  { documentId, start, end }: Stretch
): boolean {
  const isThere =
    segmentation === 'free'
      ? (one: { start: number; end: number }) => one.start < end && start < one.end
      : (one: { start: number; end: number }) => one.start === start && one.end === end;
  return model
    .quotationsOf(documentId)
    .some((quotation) => isThere(quotation) && model.indexes.codingsByQuotation.count(quotation.id) > 0);
}

function inOrder(stretches: readonly Stretch[], documents: readonly { id: string }[]): Stretch[] {
  const orderOf = new Map(documents.map(({ id }, index) => [id, index]));
  const place = ({ documentId }: Stretch) => orderOf.get(documentId) ?? 0;
  return stretches.toSorted((a, b) => place(a) - place(b) || a.start - b.start || b.end - a.end);
}
