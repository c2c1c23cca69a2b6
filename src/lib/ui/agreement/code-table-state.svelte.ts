import { createContext } from 'svelte';
import type { CodeCoefficient } from '$lib/analysis/agreement/coefficients';
import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import type { AgreementResults, CodeAgreement } from '$lib/domain/measurement';
import { keysIn } from '$lib/exchange/agreement/measured-results';
import { codeCoefficients } from '$lib/messages/agreement-words';
import { codeRows, usualColumns, type CodeSort } from './code-rows';

export type CodeTableSource = {
  results: AgreementResults;
  groups: readonly { id: CodeGroupId; codeIds: readonly CodeId[] }[];
};

/** Which codes, columns and coefficient the table and the plot of codes show, and in what order. */
export class CodeTableState {
  readonly #source: () => CodeTableSource;
  search = $state('');
  groupId = $state<CodeGroupId | null>(null);
  withUnused = $state(false);
  hasLabels = $state(false);
  #columns = $state.raw<readonly CodeCoefficient[] | null>(null);
  #plotted = $state<CodeCoefficient | null>(null);
  #sort = $state.raw<{ by: CodeSort; direction: 'ascending' | 'descending' } | null>(null);

  constructor(source: () => CodeTableSource) {
    this.#source = source;
  }

  /** The coefficients there are. */
  readonly keys: readonly CodeCoefficient[] = $derived.by(() =>
    keysIn(this.#source().results.codes, codeCoefficients)
  );

  readonly columns: readonly CodeCoefficient[] = $derived.by(() => {
    const wanted = this.#columns ?? usualColumns(this.#source().results.seats.length);
    return this.keys.filter((key) => wanted.includes(key));
  });

  /** The coefficient that is drawn. */
  readonly plotted: CodeCoefficient = $derived.by(() => {
    if (this.#plotted && this.keys.includes(this.#plotted)) return this.#plotted;
    return this.#source().results.seats.length === 2 ? 'cohensKappa' : 'krippendorffAlpha';
  });

  /** At first by what is drawn, the highest first. */
  readonly sort: { by: CodeSort; direction: 'ascending' | 'descending' } = $derived.by(
    () => this.#sort ?? { by: this.plotted, direction: 'descending' }
  );

  readonly rows: readonly CodeAgreement[] = $derived.by(() => {
    const { results, groups } = this.#source();
    const group = groups.find(({ id }) => id === this.groupId);
    return codeRows(results.codes, {
      search: this.search,
      codeIds: group ? new Set(group.codeIds) : null,
      withUnused: this.withUnused,
      sort: this.sort.by,
      direction: this.sort.direction
    });
  });

  readonly unusedCount: number = $derived.by(
    () => this.#source().results.codes.filter(({ coded }) => coded.every((count) => count === 0)).length
  );

  plot(key: CodeCoefficient): void {
    this.#plotted = key;
  }

  toggleColumn(key: CodeCoefficient): void {
    const wanted = new Set(this.columns);
    if (!wanted.delete(key)) wanted.add(key);
    this.#columns = [...wanted];
  }

  resetColumns(): void {
    this.#columns = null;
  }

  /** Sorts by something else, or by the same the other way round. Numbers begin with the highest. */
  sortBy(by: CodeSort): void {
    const usual = by === 'name' ? 'ascending' : 'descending';
    const { sort } = this;
    const direction = sort.direction === 'ascending' ? 'descending' : 'ascending';
    this.#sort = { by, direction: sort.by === by ? direction : usual };
  }

  directionOf(by: CodeSort): 'ascending' | 'descending' | null {
    return this.sort.by === by ? this.sort.direction : null;
  }
}

export const [getCodeTable, setCodeTable] = createContext<CodeTableState>();
