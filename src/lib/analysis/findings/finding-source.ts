import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { QuotationCases } from '../cases/quotation-cases';

/** What is needed beside the project to read what findings rest on. */
export type FindingSource = {
  /** A text that is loaded. */
  findText: (id: TextId) => DocumentText | undefined;
  cases: QuotationCases;
};
