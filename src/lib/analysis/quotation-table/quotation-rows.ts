import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import { FoldedTexts } from '$lib/language/folded-texts';
import type { ProjectModel } from '$lib/model/project-model';
import { QuotationRow } from './quotation-row';
import { RowSource } from './row-source';
import { defaultContextLength } from './table-choices';

export type RowOptions = {
  /** UTF-16 code units on either side. */
  contextLength?: number;
  /** Give the one of the project, so that the text filter need not fold the documents after every change. */
  foldedTexts?: FoldedTexts;
};

/**
 * One row per quotation, by document number and then in the order of the text. The rows read the model and the
 * texts lazily: build them anew after a change.
 */
export function quotationRows(
  model: ProjectModel,
  findText: (id: TextId) => DocumentText | undefined,
  { contextLength = defaultContextLength, foldedTexts = new FoldedTexts() }: RowOptions = {}
): QuotationRow[] {
  const source = new RowSource(model, findText, contextLength, foldedTexts);
  const documents = model.list('documents').sort((a, b) => a.number - b.number);
  return documents.flatMap((document) =>
    model.quotationsOf(document.id).map((quotation) => new QuotationRow(source, document, quotation))
  );
}
