import type { Coder } from '$lib/domain/coder';
import type { CodeId, CoderId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codeTree } from '../quotation-table/code-tree';
import type { QuotationRow } from '../quotation-table/quotation-row';

/** Where, by whom and when a code was used. */
export type CodeUse = {
  /** Distinct quotations of the code itself ("grounded"). */
  quotationCount: number;
  /** Distinct quotations of the code and all codes under it: one quotation with two of them counts once. */
  branchQuotationCount: number;
  /** Documents and cases of the code's own quotations; a case counts where it speaks, interviewers left out. */
  documentCount: number;
  caseCount: number;
  /** Who used it, in the order of their names. */
  coderIds: readonly CoderId[];
  coders: readonly string[];
  /** Instants of its oldest and newest coding; null when it was never used. */
  firstUsedAt: string | null;
  lastUsedAt: string | null;
};

/**
 * The use of every code, by id in the order of the tree. `rows` are the quotations of the project, those of a document
 * next to each other; cases are as complete as the texts they were made with. One pass over the codings:
 * O(codes · log codes + codings · depth).
 */
export function codeUses(model: ProjectModel, rows: readonly QuotationRow[]): Map<CodeId, CodeUse> {
  const tallies = new Map<CodeId, Tally>();
  for (const { id, ancestorIds } of codeTree(model).values()) {
    const parentId = ancestorIds.at(-1);
    tallies.set(id, new Tally((parentId && tallies.get(parentId)) ?? null));
  }
  for (const row of rows)
    for (const { codeId, coderId, at } of row.codings) tallies.get(codeId)?.add(row, coderId, at);
  const coders = model.list('coders').sort((a, b) => a.name.localeCompare(b.name));
  return new Map(Array.from(tallies, ([id, tally]) => [id, tally.toUse(coders)]));
}

/** Counts for one code. The quotation and document counted last are enough to count each once. */
class Tally {
  #ownCount = 0;
  #branchCount = 0;
  #documentCount = 0;
  readonly #cases = new Set<string>();
  readonly #coders = new Set<CoderId>();
  #firstUsedAt: string | null = null;
  #lastUsedAt: string | null = null;
  #lastOwn: QuotationRow | null = null;
  #lastInBranch: QuotationRow | null = null;
  #lastDocumentId = '';

  constructor(readonly parent: Tally | null) {}

  add(row: QuotationRow, coderId: CoderId, at: string): void {
    this.#coders.add(coderId);
    if (this.#firstUsedAt === null || at < this.#firstUsedAt) this.#firstUsedAt = at;
    if (this.#lastUsedAt === null || at > this.#lastUsedAt) this.#lastUsedAt = at;
    if (this.#lastOwn === row) return;
    this.#lastOwn = row;
    this.#ownCount += 1;
    for (const { id } of row.cases) this.#cases.add(id);
    if (row.document.id !== this.#lastDocumentId) this.#documentCount += 1;
    this.#lastDocumentId = row.document.id;
    this.#countInBranch(row);
  }

  /** Stops where the quotation was counted before: it was counted from there up. */
  #countInBranch(row: QuotationRow): void {
    if (this.#lastInBranch === row) return;
    this.#lastInBranch = row;
    this.#branchCount += 1;
    if (this.parent) this.parent.#countInBranch(row);
  }

  /** `all` are the coders of the project in the order of their names. */
  toUse(all: readonly Coder[]): CodeUse {
    const coders = all.filter(({ id }) => this.#coders.has(id));
    return {
      quotationCount: this.#ownCount,
      branchQuotationCount: this.#branchCount,
      documentCount: this.#documentCount,
      caseCount: this.#cases.size,
      coderIds: coders.map(({ id }) => id),
      coders: coders.map(({ name }) => name),
      firstUsedAt: this.#firstUsedAt,
      lastUsedAt: this.#lastUsedAt
    };
  }
}
