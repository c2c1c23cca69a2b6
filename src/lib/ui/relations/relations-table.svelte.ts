import { findCircles } from '$lib/analysis/relations/find-circles';
import {
  filterRelationRows,
  relationRows,
  sortRelationRows,
  type RelationFilter,
  type RelationSort,
  type RelationSortKey
} from '$lib/analysis/relations/relation-rows';
import type { RelatedKind } from '$lib/domain/relation-type';
import { relationTypeName } from '$lib/messages/relation-type-name';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

const noFilter: RelationFilter = { typeId: null, text: '', onlyCircles: false };

/** What the screen of relations shows: which kind, filtered and sorted how. */
export class RelationsTable {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #between = $state<RelatedKind>('code');
  #filter = $state.raw<RelationFilter>(noFilter);
  #sort = $state.raw<RelationSort | null>(null);

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
  }

  readonly #model = $derived.by(() =>
    this.#session.read('codes', 'quotations', 'documents', 'relations', 'relationTypes', 'coders')
  );
  readonly rows = $derived.by(() =>
    relationRows(this.#model, this.#between, (type) => relationTypeName(type, this.#app.t))
  );
  readonly shown = $derived.by(() => {
    const rows = filterRelationRows(this.rows, this.#filter);
    return this.#sort ? sortRelationRows(rows, this.#sort, this.#app.language) : rows;
  });
  readonly circles = $derived.by(() => findCircles(this.#model, this.#between));
  /** The types that have a relation here, to filter by. */
  readonly types = $derived.by(() => {
    const used = new Set(this.rows.map(({ type }) => type.id));
    return this.#model.relationTypes(this.#between).filter(({ id }) => used.has(id));
  });

  get between(): RelatedKind {
    return this.#between;
  }

  set between(between: RelatedKind) {
    this.#between = between;
    this.#filter = noFilter;
  }

  get filter(): RelationFilter {
    return this.#filter;
  }

  filterBy(fields: Partial<RelationFilter>): void {
    this.#filter = { ...this.#filter, ...fields };
  }

  clearFilter(): void {
    this.#filter = noFilter;
  }

  get isFiltered(): boolean {
    const { typeId, text, onlyCircles } = this.#filter;
    return typeId !== null || text.trim() !== '' || onlyCircles;
  }

  directionOf(key: RelationSortKey): 'ascending' | 'descending' | null {
    if (this.#sort?.key !== key) return null;
    return this.#sort.descending ? 'descending' : 'ascending';
  }

  /** Sorts by a column; once more turns it round, and a third time brings back the order of making. */
  sortBy(key: RelationSortKey): void {
    const direction = this.directionOf(key);
    if (direction === 'descending') this.#sort = null;
    else this.#sort = { key, descending: direction === 'ascending' };
  }
}
