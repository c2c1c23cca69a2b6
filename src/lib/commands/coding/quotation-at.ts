import { AppError } from '$lib/domain/app-error';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';

/** A span of a document, UTF-16, half-open. `quotationId` is the id a new quotation gets, when the caller needs to know. */
export type Span = { documentId: DocumentId; start: number; end: number; quotationId?: QuotationId };

/** A quotation by its id, or the span where one is to be found or made. */
export type QuotationPlace = { quotationId: QuotationId } | Span;

/** The quotation that covers exactly this span; where resizing made two coincide, the one with the lowest number. */
export function findQuotationAt(model: ProjectModel, span: Span): Quotation | undefined {
  return model.findQuotationAt(span.documentId, span.start, span.end);
}

/** @throws AppError `command/empty-selection`, `command/outside-text` */
export function requireSpan({ length }: SourceDocument, start: number, end: number): void {
  if (!(start < end)) throw new AppError('command/empty-selection', {});
  if (start < 0 || end > length) throw new AppError('command/outside-text', { start, end, length });
}

/** The quotations at the places, each once, in the order first named; see `quotationAt`. */
export function quotationsAt(draft: ChangeDraft, places: readonly QuotationPlace[]): Quotation[] {
  const drafted = new Map<string, Quotation>();
  const quotations = places.map((place) => {
    if (!('documentId' in place)) return quotationAt(draft, place);
    const key = `${place.documentId}:${place.start}:${place.end}`;
    const quotation = drafted.get(key) ?? quotationAt(draft, place);
    drafted.set(key, quotation);
    return quotation;
  });
  return [...new Map(quotations.map((quotation) => [quotation.id, quotation])).values()];
}

/**
 * The quotation at a place, drafted with the document's next number when the span has none yet.
 * @throws AppError `command/empty-selection`, `command/outside-text`
 */
export function quotationAt(draft: ChangeDraft, place: QuotationPlace): Quotation {
  if (!('documentId' in place)) return draft.model.get('quotations', place.quotationId);
  const document = draft.model.get('documents', place.documentId);
  const { start, end } = place;
  requireSpan(document, start, end);
  const existing = findQuotationAt(draft.model, place);
  if (existing) return existing;
  const quotation: Quotation = {
    id: place.quotationId ?? draft.newId<QuotationId>(),
    documentId: document.id,
    number: draft.nextNumber(document.id),
    start,
    end,
    comment: '',
    createdBy: draft.coder(),
    createdAt: draft.context.now
  };
  draft.add('quotations', quotation);
  return quotation;
}

/** The quotations with these ids, each once. @throws AppError `model/not-found` */
export function listOnce(model: ProjectModel, ids: readonly QuotationId[]): Quotation[] {
  return Array.from(new Set(ids), (id) => model.get('quotations', id));
}
