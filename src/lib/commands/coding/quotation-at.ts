import { AppError } from '$lib/domain/app-error';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';
import { allowedSpans, spansToCode } from '../sessions/allowed-spans';

/** A span of a document, UTF-16, half-open. `quotationId` is the id a new quotation gets, when the caller needs to know. */
export type Span = { documentId: DocumentId; start: number; end: number; quotationId?: QuotationId };

/** A quotation by its id, or the span where one is to be found or made. */
export type QuotationPlace = { quotationId: QuotationId } | Span;

/**
 * The quotation that covers exactly this span; where resizing made two coincide, the one with the lowest number. In a blind copy
 * the first of the quotations that `quotationsAt` makes of the span, when it is there.
 */
export function findQuotationAt(model: ProjectModel, span: Span): Quotation | undefined {
  const [place] = spansToCode(model, span);
  return place && model.findQuotationAt(place.documentId, place.start, place.end);
}

/** @throws AppError `command/empty-selection`, `command/outside-text` */
export function requireSpan({ length }: SourceDocument, start: number, end: number): void {
  if (!(start < end)) throw new AppError('command/empty-selection', {});
  if (start < 0 || end > length) throw new AppError('command/outside-text', { start, end, length });
}

/**
 * The quotations at the places, each once, in the order first named; see `quotationAt`. In a blind copy with given units a span is
 * every unit it touches, see `allowedSpans`.
 */
export function quotationsAt(draft: ChangeDraft, places: readonly QuotationPlace[]): Quotation[] {
  const drafted = new Map<string, Quotation>();
  const quotations = places.flatMap((place) => {
    if (!('documentId' in place)) return quotationAt(draft, place);
    return spansOf(draft, place).map((span) => {
      const key = `${span.documentId}:${span.start}:${span.end}`;
      const quotation = drafted.get(key) ?? atSpan(draft, span);
      drafted.set(key, quotation);
      return quotation;
    });
  });
  return [...new Map(quotations.map((quotation) => [quotation.id, quotation])).values()];
}

/**
 * The quotation at a place, drafted with the document's next number when the span has none yet. In a blind copy with given
 * units the first unit it touches.
 * @throws AppError `command/empty-selection`, `command/outside-text`, `session/outside-parts`
 */
export function quotationAt(draft: ChangeDraft, place: QuotationPlace): Quotation {
  if (!('documentId' in place)) return draft.model.get('quotations', place.quotationId);
  const [span] = spansOf(draft, place);
  return atSpan(draft, span!);
}

/** Where a span lies in the end; the first of several has the id asked for. */
function spansOf(draft: ChangeDraft, { quotationId, ...span }: Span): Span[] {
  requireSpan(draft.model.get('documents', span.documentId), span.start, span.end);
  return allowedSpans(draft.model, span).map((allowed, index) =>
    quotationId && index === 0 ? { ...allowed, quotationId } : allowed
  );
}

function atSpan(draft: ChangeDraft, span: Span): Quotation {
  const { documentId, start, end, quotationId } = span;
  const existing = draft.model.findQuotationAt(documentId, start, end);
  if (existing) return existing;
  const quotation: Quotation = {
    id: quotationId ?? draft.newId<QuotationId>(),
    documentId,
    number: draft.nextNumber(documentId),
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
