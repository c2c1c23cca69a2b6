import { createContext } from 'svelte';
import type { CodeColumnId } from '$lib/analysis/codes/code-column';
import { codeFilterCount, everyCode, filterCodeRows, type CodeFilter } from '$lib/analysis/codes/code-filter';
import type { CodeRow } from '$lib/analysis/codes/code-row';
import { codeRows, codeRowTables } from '$lib/analysis/codes/code-rows';
import type { CodeTableChoices } from '$lib/analysis/codes/code-table-choices';
import { sortCodeRows } from '$lib/analysis/codes/sort-code-rows';
import type { CodeId, TextId } from '$lib/domain/ids';
import type { ProjectReader } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { GroupFilter } from '$lib/ui/code-groups/group-filter.svelte';
import { readKeptChoices, writeKeptChoices } from './kept-code-choices';

/** How long opening waits for texts before it shows what can be counted without them, in milliseconds. */
const patience = 400;

/** What the table of codes shows and remembers: choices in, rows out. */
export class CodeTable {
  readonly #session: ProjectSession;
  readonly #project: ProjectReader;
  readonly #groups: GroupFilter;
  readonly #locale: () => string;
  #choices: CodeTableChoices;
  #areTextsLoaded = $state(false);
  #isReady = $state(false);

  constructor(
    session: ProjectSession,
    groups: GroupFilter,
    locale: () => string,
    project: ProjectReader = session
  ) {
    this.#session = session;
    this.#project = project;
    this.#groups = groups;
    this.#locale = locale;
    this.#choices = $state.raw(readKeptChoices(session.id));
  }

  /**
   * Every code, in the order of the tree; none before the table is ready. Until the texts are there, who speaks in a
   * quotation is not known.
   */
  readonly rows: CodeRow[] = $derived.by(() => {
    if (!this.#isReady) return [];
    const model = this.#project.read(...codeRowTables);
    if (!this.#areTextsLoaded) return codeRows(model, () => undefined);
    const documents = new Map(model.list('documents').map(({ id, textId }) => [textId, id]));
    return codeRows(model, (id: TextId) => {
      const document = documents.get(id);
      return document && this.#session.loadedText(document);
    });
  });

  // Each by itself, so that a change to one leaves what does not depend on it.
  readonly #filter = $derived.by(() => this.choices.filter);
  readonly #sort = $derived.by(() => this.choices.sort);
  readonly #filtered = $derived.by(() => {
    const rows = filterCodeRows(this.rows, this.#filter);
    const { keeps } = this.#groups;
    return keeps ? rows.filter(({ id }) => keeps(id)) : rows;
  });

  /** The codes that meet the filters and are in the chosen group, in the order asked for. */
  readonly shown: CodeRow[] = $derived.by(() => sortCodeRows(this.#filtered, this.#sort, this.#locale()));
  readonly shownIds: CodeId[] = $derived.by(() => this.shown.map(({ id }) => id));
  readonly filterCount: number = $derived.by(
    () => codeFilterCount(this.#filter) + (this.#groups.groupId === null ? 0 : 1)
  );

  get choices(): CodeTableChoices {
    return this.#choices;
  }

  /** Whether the tree says the order, so that names can be shown as deep as they lie. */
  get isInTreeOrder(): boolean {
    return this.#sort === null;
  }

  /** Whether there is something to show: the texts are there, or take longer than a moment. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /**
   * Counts once where the texts come within a moment, and again when they come later.
   * @throws AppError when a text cannot be read; what can be counted without is shown all the same
   */
  async load(): Promise<void> {
    const late = setTimeout(() => (this.#isReady = true), patience);
    try {
      await this.#session.loadTexts();
      this.#areTextsLoaded = true;
    } finally {
      clearTimeout(late);
      this.#isReady = true;
    }
  }

  choose(choices: Partial<CodeTableChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
    writeKeptChoices(this.#session.id, this.#choices);
  }

  setFilter(fields: Partial<CodeFilter>): void {
    this.choose({ filter: { ...this.#choices.filter, ...fields } });
  }

  clearFilters(): void {
    this.choose({ filter: everyCode });
    this.#groups.groupId = null;
  }

  /** How a column is sorted now; null when it is not. */
  directionOf(column: CodeColumnId): 'ascending' | 'descending' | null {
    return this.#sort?.column === column ? this.#sort.direction : null;
  }

  /** Sorts by a column: numbers and days from the most, words from A; then the other way; then as the tree. */
  sortBy(column: CodeColumnId, first: 'ascending' | 'descending'): void {
    const present = this.directionOf(column);
    const other = first === 'ascending' ? 'descending' : 'ascending';
    if (present === other) this.choose({ sort: null });
    else this.choose({ sort: { column, direction: present === first ? other : first } });
  }
}

export const [getCodeTable, setCodeTable] = createContext<CodeTable>();
