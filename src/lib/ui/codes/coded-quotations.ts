import type { CodeId, CoderId } from '$lib/domain/ids';
import type { SourceDocument } from '$lib/domain/document';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';

export type CodedQuotation = { quotation: Quotation; document: SourceDocument; coderIds: CoderId[] };

/** The quotations a code is on, in the order of the documents and their texts, each with who put it there. */
export function codedQuotations(model: ProjectModel, codeId: CodeId): CodedQuotation[] {
  const byQuotation = Map.groupBy(model.codingsWith(codeId), ({ quotationId }) => quotationId);
  return Array.from(byQuotation, ([id, codings]) => {
    const quotation = model.get('quotations', id);
    const document = model.get('documents', quotation.documentId);
    return { quotation, document, coderIds: [...new Set(codings.map(({ coderId }) => coderId))] };
  }).sort((a, b) => a.document.number - b.document.number || a.quotation.start - b.quotation.start);
}
