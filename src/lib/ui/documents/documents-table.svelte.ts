import { documentRows, type DocumentRow } from '$lib/analysis/documents/document-rows';
import { filterDocumentRows } from '$lib/analysis/documents/filter-document-rows';
import {
  sortDocumentRows,
  type Direction,
  type DocumentColumn
} from '$lib/analysis/documents/sort-document-rows';
import type { DocumentKind } from '$lib/domain/document';
import type { DocumentId } from '$lib/domain/ids';
import type { ProjectReader } from '$lib/state/period.svelte';

/** What the documents page shows, in which order, and what is selected. */
export class DocumentsTable {
  readonly #project: ProjectReader;
  readonly #locale: () => string;
  text = $state('');
  kind = $state<DocumentKind | null>(null);
  #column = $state<DocumentColumn>('number');
  #direction = $state<Direction>('ascending');
  #selected = $state.raw<ReadonlySet<DocumentId>>(new Set());

  constructor(project: ProjectReader, locale: () => string) {
    this.#project = project;
    this.#locale = locale;
  }

  readonly rows = $derived.by(() =>
    documentRows(this.#project.read('documents', 'cases', 'phases', 'moments', 'quotations', 'codings'))
  );

  readonly shown: DocumentRow[] = $derived.by(() =>
    sortDocumentRows(
      filterDocumentRows(this.rows, { text: this.text, kind: this.kind }),
      this.#column,
      this.#direction,
      this.#locale()
    )
  );

  /** Selected and shown: what a filter hides is never acted on. */
  readonly selected: DocumentRow[] = $derived.by(() =>
    this.shown.filter(({ document }) => this.#selected.has(document.id))
  );

  /** How a column is sorted now; null when another is. */
  directionOf(column: DocumentColumn): Direction | null {
    return column === this.#column ? this.#direction : null;
  }

  /** Sorts by a column; by the same one again the other way round. */
  sortBy(column: DocumentColumn): void {
    const isAgain = column === this.#column;
    this.#direction = isAgain && this.#direction === 'ascending' ? 'descending' : 'ascending';
    this.#column = column;
  }

  isSelected(id: DocumentId): boolean {
    return this.#selected.has(id);
  }

  select(ids: readonly DocumentId[], isSelected: boolean): void {
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

  clearFilters(): void {
    this.text = '';
    this.kind = null;
  }
}
