import type { CodeId, CoderId, DocumentId } from '$lib/domain/ids';
import type { SourceDocument } from '$lib/domain/document';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';

export type CodedQuotation = { quotation: Quotation; document: SourceDocument; coderIds: CoderId[] };

/**
 * The quotations a code is on, in the order of the documents and their texts, each with who put it there; of many only
 * the first `most`. O(codings of the code), with sorting for those that are given.
 */
export function codedQuotations(model: ProjectModel, codeId: CodeId, most = Infinity): CodedQuotation[] {
  const byDocument = new Map<DocumentId, Quotation[]>();
  for (const id of model.quotationsWith(codeId)) {
    const quotation = model.get('quotations', id);
    const here = byDocument.get(quotation.documentId);
    if (here) here.push(quotation);
    else byDocument.set(quotation.documentId, [quotation]);
  }
  const documents = Array.from(byDocument.keys(), (id) => model.get('documents', id));
  const found: CodedQuotation[] = [];
  for (const document of documents.sort((a, b) => a.number - b.number))
    for (const quotation of byDocument.get(document.id)!.sort((a, b) => a.start - b.start)) {
      if (found.length >= most) return found;
      const codings = model.codingsOf(quotation.id).filter((coding) => coding.codeId === codeId);
      found.push({ quotation, document, coderIds: [...new Set(codings.map(({ coderId }) => coderId))] });
    }
  return found;
}
