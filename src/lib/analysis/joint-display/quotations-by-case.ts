import type { CaseId, CodeId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import type { QuotationCases } from '../cases/quotation-cases';

/** Quotations that touch the words of each case: by number of the document, then by their place in it. */
export type QuotationsByCase = ReadonlyMap<CaseId, readonly Quotation[]>;

/** As `QuotationsByCase`; cases without quotations are not in it. O(quotations). */
export function quotationsByCase(model: ProjectModel, cases: QuotationCases): QuotationsByCase {
  const found = new Map<CaseId, Quotation[]>();
  for (const document of model.list('documents').sort((a, b) => a.number - b.number)) {
    const casesIn = cases.inDocument(document);
    for (const quotation of model.quotationsOf(document.id))
      for (const caseId of casesIn(quotation)) {
        const own = found.get(caseId);
        if (own) own.push(quotation);
        else found.set(caseId, [quotation]);
      }
  }
  return found;
}

/** The codes on a quotation, each once, whoever put them there. */
export function codesOn(model: ProjectModel, { id }: Pick<Quotation, 'id'>): CodeId[] {
  return [...new Set(model.codingsOf(id).map(({ codeId }) => codeId))];
}
