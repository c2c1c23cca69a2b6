import { AppError } from '$lib/domain/app-error';
import type { DocumentId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';

/** A span of a document, UTF-16, half-open. `quotationId` is the id a new quotation gets, when the caller needs to know. */
export type Span = { documentId: DocumentId; start: number; end: number; quotationId?: QuotationId };

/** A quotation by its id, or the span where one is to be found or made. */
export type QuotationPlace = { quotationId: QuotationId } | Span;

/** The quotation that covers exactly this span. */
export function findQuotationAt(model: ProjectModel, span: Span): Quotation | undefined {
  return model
    .quotationsOf(span.documentId)
    .find(({ start, end }) => start === span.start && end === span.end);
}

/**
 * The quotation at a place, drafted with the document's next number when the span has none yet.
 * @throws AppError `command/empty-selection`, `command/outside-text`
 */
export function quotationAt(draft: ChangeDraft, place: QuotationPlace): Quotation {
  if (!('documentId' in place)) return draft.model.get('quotations', place.quotationId);
  const document = draft.model.get('documents', place.documentId);
  const { start, end } = place;
  if (start >= end) throw new AppError('command/empty-selection', {});
  if (start < 0 || end > document.length)
    throw new AppError('command/outside-text', { start, end, length: document.length });
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
  draft.put('quotations', quotation);
  return quotation;
}

/** How a quotation is cited: `10:17`. */
export function citation(model: ProjectModel, quotation: Pick<Quotation, 'documentId' | 'number'>): string {
  return `${model.get('documents', quotation.documentId).number}:${quotation.number}`;
}
