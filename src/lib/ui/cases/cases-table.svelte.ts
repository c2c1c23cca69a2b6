import {
  caseColumns,
  hiddenCaseColumns,
  type CaseColumn,
  type CaseColumnId
} from '$lib/analysis/cases/case-columns';
import { caseRows, type CaseRow } from '$lib/analysis/cases/case-rows';
import { noCaseFilter, shownCaseRows, type CaseFilter } from '$lib/analysis/cases/shown-case-rows';
import type { CaseId } from '$lib/domain/ids';
import type { ProjectReader } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';

/** What the cases page shows, in which columns and order, and what is selected. */
export class CasesTable {
  readonly #session: ProjectSession;
  readonly #project: ProjectReader;
  readonly #locale: () => string;
  #filter = $state.raw<CaseFilter>(noCaseFilter);
  #columnId = $state<CaseColumnId>('name');
  #isDescending = $state(false);
  #loadCount = $state(0);
  #hidden = $state.raw<readonly string[]>([]);
  #selected = $state.raw<ReadonlySet<CaseId>>(new Set());

  constructor(session: ProjectSession, project: ProjectReader, locale: () => string) {
    this.#session = session;
    this.#project = project;
    this.#locale = locale;
    this.#hidden = hiddenCaseColumns.parse(readKept(this.#key));
  }

  get #key(): string {
    return `kerncode:case-columns:${this.#session.id}`;
  }

  /** Turns and quotations are counted over the texts: before they are loaded both are unknown. */
  get areTextsLoaded(): boolean {
    return this.#loadCount > 0;
  }

  async load(): Promise<void> {
    await this.#session.loadTexts();
    this.#loadCount++;
  }

  readonly rows: CaseRow[] = $derived.by(() => {
    const model = this.#project.read('cases', 'documents', 'quotations', 'caseGroups', 'responses');
    const texts = new Map(
      this.areTextsLoaded
        ? model.list('documents').map(({ id, textId }) => [textId, this.#session.loadedText(id)])
        : []
    );
    return caseRows(model, (id) => texts.get(id));
  });

  /** All columns there can be. */
  readonly allColumns: CaseColumn[] = $derived.by(() => caseColumns(this.#session.read('attributes')));
  readonly columns: CaseColumn[] = $derived.by(() =>
    this.allColumns.filter(({ id }) => id === 'name' || !this.#hidden.includes(id))
  );

  readonly shown: CaseRow[] = $derived.by(() => {
    const column = this.columns.find(({ id }) => id === this.#columnId) ?? this.columns[0]!;
    const order = { column, isDescending: this.#isDescending };
    return shownCaseRows(this.rows, this.#filter, order, this.#locale());
  });

  /** Selected and shown: what a filter hides is never acted on. */
  readonly selected: CaseRow[] = $derived.by(() =>
    this.shown.filter((row) => this.#selected.has(row.case.id))
  );
  readonly selectedIds: CaseId[] = $derived.by(() => this.selected.map((row) => row.case.id));

  get filter(): CaseFilter {
    return this.#filter;
  }

  get isFiltered(): boolean {
    return JSON.stringify(this.#filter) !== JSON.stringify(noCaseFilter);
  }

  narrow(filter: Partial<CaseFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
  }

  clearFilters(): void {
    this.#filter = noCaseFilter;
  }

  isHidden(id: CaseColumnId): boolean {
    return this.#hidden.includes(id);
  }

  toggleColumn(id: CaseColumnId): void {
    this.#hidden = this.isHidden(id) ? this.#hidden.filter((other) => other !== id) : [...this.#hidden, id];
    writeKept(this.#key, this.#hidden);
  }

  directionOf(id: CaseColumnId): 'ascending' | 'descending' | null {
    if (id !== this.#columnId) return null;
    return this.#isDescending ? 'descending' : 'ascending';
  }

  /** Sorts by a column; by the same one again the other way round. */
  sortBy(id: CaseColumnId): void {
    this.#isDescending = id === this.#columnId && !this.#isDescending;
    this.#columnId = id;
  }

  isSelected(id: CaseId): boolean {
    return this.#selected.has(id);
  }

  select(ids: readonly CaseId[], isSelected: boolean): void {
    const selected = new Set(this.#selected);
    for (const id of ids) {
      if (isSelected) selected.add(id);
      else selected.delete(id);
    }
    this.#selected = selected;
  }

  clearSelection(): void {
    this.#selected = new Set();
  }
}
