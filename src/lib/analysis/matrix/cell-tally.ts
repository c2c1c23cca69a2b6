import type { CellConclusion } from '$lib/domain/cell-conclusion';
import type { CaseId, DocumentId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { MatrixCell } from './evidence-matrix';

/**
 * Counts up one cell or total while the quotations of a project pass by, those of a document next to each other. A
 * quotation that a total meets in several cells, one right after the other, counts once. Called for every quotation in every
 * cell and total it lies in, so nothing is made on the way.
 */
export class CellTally {
  readonly #quotationIds: QuotationId[] = [];
  readonly #caseIds = new Set<CaseId>();
  readonly #documentIds: DocumentId[] = [];
  #impliedCount = 0;
  #contraryCount = 0;
  #lastId: QuotationId | null = null;
  #isLastImplied = false;
  #isLastContrary = false;
  #lastDocumentId: DocumentId | null = null;
  #lastCaseId: CaseId | null = null;

  add(
    { id, documentId }: Pick<Quotation, 'id' | 'documentId'>,
    isImplied: boolean,
    isContrary: boolean,
    caseIds: readonly CaseId[]
  ): void {
    if (this.#lastId === id) {
      if (this.#isLastImplied && !isImplied) {
        this.#impliedCount -= 1;
        this.#isLastImplied = false;
      }
      if (!this.#isLastContrary && isContrary) {
        this.#contraryCount += 1;
        this.#isLastContrary = true;
      }
    } else {
      this.#lastId = id;
      this.#quotationIds.push(id);
      if (isImplied) this.#impliedCount += 1;
      if (isContrary) this.#contraryCount += 1;
      this.#isLastImplied = isImplied;
      this.#isLastContrary = isContrary;
      if (this.#lastDocumentId !== documentId) {
        this.#lastDocumentId = documentId;
        this.#documentIds.push(documentId);
      }
    }
    for (const caseId of caseIds) {
      // Most often the one who spoke before.
      if (caseId === this.#lastCaseId) continue;
      this.#lastCaseId = caseId;
      this.#caseIds.add(caseId);
    }
  }

  toCell(relevantDocumentCount: number, conclusion: CellConclusion | null): MatrixCell {
    return {
      quotationIds: this.#quotationIds,
      impliedCount: this.#impliedCount,
      contraryCount: this.#contraryCount,
      caseIds: [...this.#caseIds],
      documentIds: this.#documentIds,
      relevantDocumentCount,
      conclusion
    };
  }
}
