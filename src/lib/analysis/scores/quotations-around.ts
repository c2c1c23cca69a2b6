import type { SourceDocument } from '$lib/domain/document';
import type { CaseId, MomentId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import type { QuotationCases } from '../cases/quotation-cases';
import { daysBetween } from '../timeline/day-number';

/** A quotation of a person near a day. */
export type QuotationAround = {
  quotation: Quotation;
  document: SourceDocument;
  /** From the day to the document's: below zero is earlier. Null when one of them has no date. */
  days: number | null;
};

/**
 * What a person says near a moment: quotations they speak in, of documents dated at most `within` days before or after `day`, and
 * of documents that belong to the moment whatever their date. The nearest day first, the earlier of two as near first; without a date
 * last; then by number. Documents with speakers count only once their texts are loaded.
 */
export function quotationsAround(
  model: ProjectModel,
  cases: QuotationCases,
  caseId: CaseId,
  { day, momentId, within }: { day: string | null; momentId: MomentId; within: number }
): QuotationAround[] {
  const near = model.list('documents').flatMap((document) => {
    const days = day && document.date ? daysBetween(day, document.date) : null;
    const isNear = days !== null && Math.abs(days) <= within;
    return isNear || document.momentId === momentId ? [{ document, days }] : [];
  });
  const distance = ({ days }: { days: number | null }) => (days === null ? Infinity : Math.abs(days));
  return near
    .sort(
      (a, b) =>
        (distance(a) === distance(b) ? 0 : distance(a) - distance(b)) ||
        (a.days ?? 0) - (b.days ?? 0) ||
        a.document.number - b.document.number
    )
    .flatMap(({ document, days }) => {
      const speaks = cases.inDocument(document);
      return model
        .quotationsOf(document.id)
        .filter((quotation) => speaks(quotation).includes(caseId))
        .sort((a, b) => a.number - b.number)
        .map((quotation) => ({ quotation, document, days }));
    });
}
