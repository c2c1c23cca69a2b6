import {
  eventRows,
  noEventFilter,
  shownEventRows,
  type EventColumn,
  type EventFilter,
  type EventRow
} from '$lib/analysis/timeline/event-rows';
import type { EventId } from '$lib/domain/ids';
import { partialDateWords } from '$lib/messages/partial-date-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { localDay } from '$lib/ui/base/local-day';

/** What the table of events shows, in which order, and what is selected. */
export class EventsTable {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #filter = $state.raw<EventFilter>(noEventFilter);
  #column = $state<EventColumn>('start');
  #isDescending = $state(false);
  #selected = $state.raw<ReadonlySet<EventId>>(new Set());

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
  }

  // Making one takes longer than writing a hundred dates with it.
  readonly dateWords = $derived.by(() => partialDateWords(this.#app.t, this.#app.language));

  readonly rows: EventRow[] = $derived.by(() =>
    eventRows(this.#session.read('events', 'phases', 'tracks', 'cases'), {
      kindName: (kind) => this.#app.t(`domain.event.${kind}`),
      today: localDay()
    })
  );

  readonly shown: EventRow[] = $derived.by(() =>
    shownEventRows(
      this.rows,
      this.#filter,
      { column: this.#column, isDescending: this.#isDescending },
      this.#app.locale
    )
  );

  /** Selected and shown: what a filter hides is never acted on. */
  readonly selectedIds: EventId[] = $derived.by(() =>
    this.shown.map(({ event }) => event.id).filter((id) => this.#selected.has(id))
  );

  get filter(): EventFilter {
    return this.#filter;
  }

  narrow(filter: Partial<EventFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
  }

  clearFilters(): void {
    this.#filter = noEventFilter;
  }

  directionOf(column: EventColumn): 'ascending' | 'descending' | null {
    if (column !== this.#column) return null;
    return this.#isDescending ? 'descending' : 'ascending';
  }

  /** Sorts by a column; by the same one again the other way round. */
  sortBy(column: EventColumn): void {
    this.#isDescending = column === this.#column && !this.#isDescending;
    this.#column = column;
  }

  isSelected(id: EventId): boolean {
    return this.#selected.has(id);
  }

  select(ids: readonly EventId[], isSelected: boolean): void {
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
