import type { CellConclusion } from '$lib/domain/cell-conclusion';
import type { CaseId, DocumentId, QuotationId } from '$lib/domain/ids';
import type { MatrixCell } from './evidence-matrix';

/** A quotation as it lies in a cell. */
export type CellEntry = {
  quotationId: QuotationId;
  documentId: DocumentId;
  /** Only because a rule implies the row or the column. */
  implied: boolean;
  contrary: boolean;
  caseIds: readonly CaseId[];
};

type LastEntry = Pick<CellEntry, 'quotationId' | 'implied' | 'contrary'>;

const noCases: readonly CaseId[] = [];

/**
 * Counts up one cell or total while the quotations of a project pass by, those of a document next to each other. A
 * quotation that a total meets in several cells, one right after the other, counts once.
 */
export class CellTally {
  readonly #quotationIds: QuotationId[] = [];
  readonly #caseIds = new Set<CaseId>();
  readonly #documentIds: DocumentId[] = [];
  #impliedCount = 0;
  #contraryCount = 0;
  #last: LastEntry | null = null;
  #lastCaseIds = noCases;

  add(entry: CellEntry): void {
    if (this.#last?.quotationId === entry.quotationId) this.#join(entry, this.#last);
    else this.#append(entry);
    if (entry.caseIds === this.#lastCaseIds) return;
    this.#lastCaseIds = entry.caseIds;
    for (const id of entry.caseIds) this.#caseIds.add(id);
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

  #append(entry: CellEntry): void {
    this.#quotationIds.push(entry.quotationId);
    if (this.#documentIds.at(-1) !== entry.documentId) this.#documentIds.push(entry.documentId);
    if (entry.implied) this.#impliedCount += 1;
    if (entry.contrary) this.#contraryCount += 1;
    this.#last = entry;
  }

  #join({ quotationId, implied, contrary }: CellEntry, last: LastEntry): void {
    if (last.implied && !implied) this.#impliedCount -= 1;
    if (!last.contrary && contrary) this.#contraryCount += 1;
    this.#last = { quotationId, implied: last.implied && implied, contrary: last.contrary || contrary };
  }
}
