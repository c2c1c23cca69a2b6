import type { CaseId, DocumentId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { QuotationCases } from '../cases/quotation-cases';

/** What stands behind a claim: quotations with who speaks in them and where they are from, each once. */
export type Strength = {
  /** By document number, then quotation number. */
  quotationIds: readonly QuotationId[];
  /** In order of first speaking in them; as complete as the texts that are loaded. */
  caseIds: readonly CaseId[];
  documentIds: readonly DocumentId[];
};

const noStrength: Strength = { quotationIds: [], caseIds: [], documentIds: [] };

/** The strength of a set of quotations. O(quotations · log quotations). @throws AppError `model/not-found` */
export function strengthOf(
  model: ProjectModel,
  quotationIds: ReadonlySet<QuotationId>,
  cases: QuotationCases
): Strength {
  if (quotationIds.size === 0) return noStrength;
  const quotations = Array.from(quotationIds, (id) => {
    const quotation = model.get('quotations', id);
    return { quotation, document: model.get('documents', quotation.documentId) };
  });
  quotations.sort((a, b) => a.document.number - b.document.number || a.quotation.number - b.quotation.number);
  return {
    quotationIds: quotations.map(({ quotation }) => quotation.id),
    caseIds: [...new Set(quotations.flatMap(({ quotation }) => cases.of(model, quotation)))],
    documentIds: [...new Set(quotations.map(({ document }) => document.id))]
  };
}
