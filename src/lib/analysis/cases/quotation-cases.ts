import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { CaseId, TextId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import { turnsBetween } from '../quotation-table/document-place';

type Found = { document: SourceDocument; text: DocumentText | undefined; caseIds: readonly CaseId[] };

/**
 * Who speaks in a quotation: the cases of the speakers it touches, interviewers left out; of a document without speakers the
 * document's own case. What was found is kept as long as quotation, document and text are the same records, so that one of
 * these can serve a screen through many changes.
 */
export class QuotationCases {
  readonly #found = new WeakMap<Quotation, Found>();

  /** `findText` gives a text that is loaded; without it nobody is known to speak in a document with speakers. */
  constructor(readonly findText: (id: TextId) => DocumentText | undefined) {}

  /** Each case once, in the order they speak. O(log turns) the first time. */
  of(model: ProjectModel, quotation: Quotation): readonly CaseId[] {
    return this.inDocument(model.get('documents', quotation.documentId))(quotation);
  }

  /** As `of`, for who asks of many quotations of one document. */
  inDocument(document: SourceDocument): (quotation: Quotation) => readonly CaseId[] {
    const text = this.findText(document.textId);
    return (quotation) => {
      const known = this.#found.get(quotation);
      if (known && known.document === document && known.text === text) return known.caseIds;
      const caseIds = casesIn(document, text, quotation);
      this.#found.set(quotation, { document, text, caseIds });
      return caseIds;
    };
  }
}

function casesIn(
  { speakers, caseId }: SourceDocument,
  text: DocumentText | undefined,
  { start, end }: Quotation
): CaseId[] {
  if (speakers.length === 0) return caseId ? [caseId] : [];
  if (!text) return [];
  const found = new Set<CaseId>();
  for (const { speaker } of turnsBetween(text, start, end)) {
    const person = speakers.find(({ label, interviewer }) => label === speaker && !interviewer);
    if (person?.caseId) found.add(person.caseId);
  }
  return [...found];
}
