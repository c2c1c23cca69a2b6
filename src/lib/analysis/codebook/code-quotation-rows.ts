import type { DocumentText } from '$lib/domain/document-text';
import type { CodeId, TextId } from '$lib/domain/ids';
import { FoldedTexts } from '$lib/language/folded-texts';
import type { ProjectModel } from '$lib/model/project-model';
import { QuotationRow } from '../quotation-table/quotation-row';
import { RowSource } from '../quotation-table/row-source';

/** The quotations of one code, each once, as cited: by document and number. O(codings of the code). */
export function codeQuotationRows(
  model: ProjectModel,
  findText: (id: TextId) => DocumentText | undefined,
  codeId: CodeId
): QuotationRow[] {
  const source = new RowSource(model, findText, 0, new FoldedTexts());
  return Array.from(model.quotationsWith(codeId), (id) => {
    const quotation = model.get('quotations', id);
    return new QuotationRow(source, model.get('documents', quotation.documentId), quotation);
  }).sort((a, b) => a.document.number - b.document.number || a.quotation.number - b.quotation.number);
}
