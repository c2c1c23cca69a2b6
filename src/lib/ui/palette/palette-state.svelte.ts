import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Actions } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { citedEntries, paletteEntries } from './palette-entries';
import type { PaletteEntry } from './palette-entry';
import { rankEntries } from './rank-entries';
import { timelineTables } from './timeline-entries';

const longest = 60;
const mostRecent = 12;
/** The palette does not offer to open itself. */
const ownAction = 'action:go-to';

const goTo = (address: string) => void goto(address);

/** What the palette offers for what is typed, and what was chosen before. */
export class PaletteState {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #actions: Actions;
  #query = $state('');
  #active = $state(0);
  #recent = $state.raw<readonly string[]>([]);

  constructor(app: AppState, session: ProjectSession, actions: Actions) {
    this.#app = app;
    this.#session = session;
    this.#actions = actions;
    this.#recent = (localStorage.getItem(this.#storageKey) ?? '').split(' ').filter(Boolean);
  }

  readonly #entries: readonly PaletteEntry[] = $derived.by(() => {
    const model = this.#session.read('documents', 'codes', 'cases', 'memos', 'questions', ...timelineTables);
    return paletteEntries(this.#app, this.#session, model, this.#actions.list, goTo).filter(
      ({ key }) => key !== ownAction
    );
  });
  readonly #matching: readonly PaletteEntry[] = $derived.by(() => {
    const query = this.#query.trim();
    const cited = citedEntries(this.#session, this.#session.read('quotations', 'documents'), query, goTo);
    const ranked = rankEntries(this.#entries, query, this.#recent);
    return query === '' ? ranked : [...cited, ...ranked, this.#searchEntry(query)];
  });

  get shown(): readonly PaletteEntry[] {
    const matching = this.#matching;
    // The last one, search, stays in reach whatever was left out.
    return matching.length <= longest ? matching : [...matching.slice(0, longest - 1), matching.at(-1)!];
  }

  get hiddenCount(): number {
    return Math.max(0, this.#matching.length - longest);
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#active = 0;
  }

  get active(): number {
    return Math.min(this.#active, this.shown.length - 1);
  }

  isRecent({ key }: PaletteEntry): boolean {
    return this.#query.trim() === '' && this.#recent.includes(key);
  }

  /** Moves along the list; gives false for a key that means nothing here. */
  handleKey(key: string): boolean {
    const last = this.shown.length - 1;
    if (key === 'ArrowDown') this.#active = this.active >= last ? 0 : this.active + 1;
    else if (key === 'ArrowUp') this.#active = this.active <= 0 ? last : this.active - 1;
    else if (key === 'PageDown') this.#active = Math.min(last, this.active + 8);
    else if (key === 'PageUp') this.#active = Math.max(0, this.active - 8);
    else return false;
    return true;
  }

  /** Does what was chosen and remembers it. */
  run(entry: PaletteEntry): void {
    if (entry.kind !== 'search') {
      this.#recent = [entry.key, ...this.#recent.filter((key) => key !== entry.key)].slice(0, mostRecent);
      localStorage.setItem(this.#storageKey, this.#recent.join(' '));
    }
    entry.run();
  }

  #searchEntry(query: string): PaletteEntry {
    const address = resolve('/project/[id]/search', { id: this.#session.id });
    return {
      key: 'search',
      kind: 'search',
      label: this.#app.t('palette.searchFor', { query }),
      run: () => goTo(`${address}?q=${encodeURIComponent(query)}`)
    };
  }

  get #storageKey(): string {
    return `kerncode:palette:${this.#session.id}`;
  }
}
