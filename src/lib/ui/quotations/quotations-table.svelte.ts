import { createContext } from 'svelte';
import { filterRows } from '$lib/analysis/quotation-table/filter-rows';
import { groupRows, type RowGroup } from '$lib/analysis/quotation-table/group-rows';
import { everyQuotation, type QuotationFilter } from '$lib/analysis/quotation-table/quotation-filter';
import type { QuotationRow } from '$lib/analysis/quotation-table/quotation-row';
import { quotationRows } from '$lib/analysis/quotation-table/quotation-rows';
import { sortRows } from '$lib/analysis/quotation-table/sort-rows';
import type { ColumnId } from '$lib/analysis/quotation-table/column';
import { tableChoices, type TableChoices } from '$lib/analysis/quotation-table/table-choices';
import type { QuotationId, TextId } from '$lib/domain/ids';
import type { SavedView } from '$lib/domain/saved-view';
import { FoldedTexts } from '$lib/language/folded-texts';
import type { ProjectReader } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { activeFilterCount } from './filter-field';
import { readKeptChoices, writeKeptChoices, type KeptChoices } from './kept-choices';
import { tableLines, type TableLine } from './table-lines';

/** How long rows are read ahead between two breaths of the screen. */
const readAheadMs = 8;

/** What the quotations page shows and remembers: choices in, rows, groups and lines out. */
export class QuotationsTable {
  readonly #session: ProjectSession;
  readonly #project: ProjectReader;
  /** Kept over changes: no quotation and no code changes a text. */
  readonly #foldedTexts = new FoldedTexts();
  #kept: KeptChoices;
  #areTextsLoaded = $state(false);
  #selected = $state.raw<ReadonlySet<QuotationId>>(new Set());

  constructor(session: ProjectSession, project: ProjectReader = session) {
    this.#session = session;
    this.#project = project;
    this.#kept = $state.raw(readKeptChoices(session.id));
  }

  /** Every quotation of the project that `project` shows, anew after a change. */
  readonly rows: QuotationRow[] = $derived.by(() => {
    const model = this.#project.read(
      'quotations',
      'codings',
      'codes',
      'codeGroups',
      'evidenceLinks',
      'evidenceRules',
      'evidenceOverrules',
      'documents',
      'cases',
      'coders',
      'questions'
    );
    if (!this.#areTextsLoaded) return [];
    const findText = (id: TextId) => {
      const document = this.#documentOfText.get(id);
      return document && this.#session.loadedText(document);
    };
    return quotationRows(model, findText, {
      contextLength: this.#contextLength,
      foldedTexts: this.#foldedTexts
    });
  });

  readonly #documentOfText = $derived.by(
    () =>
      new Map(
        this.#session
          .read('documents')
          .list('documents')
          .map(({ id, textId }) => [textId, id])
      )
  );
  // Each choice by itself, so that a change to one leaves what does not depend on it.
  readonly #contextLength = $derived.by(() => this.choices.contextLength);
  readonly #collapsed = $derived.by(() => this.#kept.collapsed);
  readonly #filter = $derived.by(() => this.choices.filter);
  readonly #sort = $derived.by(() => this.choices.sort);
  readonly #groupBy = $derived.by(() => this.choices.groupBy);
  readonly #filtered = $derived.by(() => filterRows(this.rows, this.#filter));

  /** The quotations that meet the filters, in the order asked for. */
  readonly shown: QuotationRow[] = $derived.by(() => sortRows(this.#filtered, this.#sort));
  readonly groups: RowGroup[] = $derived.by(() => groupRows(this.shown, this.#groupBy));
  readonly lines: TableLine[] = $derived.by(() => tableLines(this.groups, new Set(this.#collapsed)));

  /** Distinct cases that speak in what is shown. */
  readonly caseCount: number = $derived.by(
    () => new Set(this.#filtered.flatMap((row) => row.cases.map(({ id }) => id))).size
  );
  readonly filterCount: number = $derived.by(() => activeFilterCount(this.#filter));

  /** Selected quotations that are shown: what a bulk action works on. */
  readonly selectedIds: QuotationId[] = $derived.by(() =>
    this.#selected.size === 0 ? [] : this.#filtered.flatMap(({ id }) => (this.#selected.has(id) ? [id] : []))
  );

  get areTextsLoaded(): boolean {
    return this.#areTextsLoaded;
  }

  get choices(): TableChoices {
    return this.#kept.choices;
  }

  get viewName(): string {
    return this.#kept.viewName;
  }

  get isRoomy(): boolean {
    return this.#kept.isRoomy;
  }

  get activeKey(): string | null {
    return this.#kept.activeKey;
  }

  /** @throws AppError when a text cannot be read */
  async load(): Promise<void> {
    await this.#session.loadTexts();
    this.#areTextsLoaded = true;
    void this.#readAhead(this.rows);
  }

  choose(choices: Partial<TableChoices>): void {
    this.#keep({ choices: { ...this.choices, ...choices }, viewName: '' });
  }

  setFilter(fields: Partial<QuotationFilter>): void {
    this.choose({ filter: { ...this.choices.filter, ...fields } });
  }

  clearFilters(): void {
    this.choose({ filter: everyQuotation });
  }

  openView(view: SavedView): void {
    this.#keep({ choices: tableChoices.parse(view.choices), viewName: view.name, collapsed: [] });
  }

  /** The choices now stand under this name. */
  nameView(name: string): void {
    this.#keep({ viewName: name });
  }

  setRoomy(isRoomy: boolean): void {
    this.#keep({ isRoomy });
  }

  setActiveKey(activeKey: string): void {
    this.#keep({ activeKey });
  }

  /** Sorts by a column: upwards, then downwards, then not. With `add` after the columns sorted by already. */
  sortBy(column: ColumnId, add = false): void {
    const present = this.choices.sort.find((key) => key.column === column);
    const others = add ? this.choices.sort.filter((key) => key.column !== column) : [];
    if (present?.direction === 'descending') this.choose({ sort: others });
    else this.choose({ sort: [...others, { column, direction: present ? 'descending' : 'ascending' }] });
  }

  toggleGroup(key: string): void {
    const { collapsed } = this.#kept;
    const others = collapsed.filter((other) => other !== key);
    this.#keep({ collapsed: others.length < collapsed.length ? others : [...collapsed, key] });
  }

  setAllGroupsOpen(isOpen: boolean): void {
    this.#keep({ collapsed: isOpen ? [] : this.groups.map(({ key }) => key) });
  }

  isSelected(id: QuotationId): boolean {
    return this.#selected.has(id);
  }

  select(ids: readonly QuotationId[], isSelected: boolean): void {
    const selected = new Set(this.#selected);
    for (const id of ids) {
      if (isSelected) selected.add(id);
      else selected.delete(id);
    }
    this.#selected = selected;
  }

  deselectAll(): void {
    this.#selected = new Set();
  }

  /** Reads what rows keep while nothing is asked, so that the first filter or sort finds it ready. */
  async #readAhead(rows: readonly QuotationRow[]): Promise<void> {
    let sliceEnd = 0;
    for (const row of rows) {
      if (performance.now() > sliceEnd) {
        await new Promise((resolve) => setTimeout(resolve, 16));
        if (rows !== this.rows) return;
        sliceEnd = performance.now() + readAheadMs;
      }
      void [row.codes, row.cases, row.links, row.foldedText];
    }
  }

  #keep(fields: Partial<KeptChoices>): void {
    this.#kept = { ...this.#kept, ...fields };
    writeKeptChoices(this.#session.id, this.#kept);
  }
}

export const [getQuotationsTable, setQuotationsTable] = createContext<QuotationsTable>();
