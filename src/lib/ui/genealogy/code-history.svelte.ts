import { toCodeChange, type CodeChange } from '$lib/analysis/genealogy/code-change';
import { EffectiveHistory } from '$lib/analysis/genealogy/effective-history';
import type { HistoryEntry } from '$lib/domain/change';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** Entries read at a time: some tens of milliseconds, so that the screen stays alive. */
const stretch = 1000;

/**
 * What the history of an open project says of its codes: read in stretches, kept as little as needed, and followed from
 * there on. Entries are never kept.
 */
export class CodeHistory {
  readonly #session: ProjectSession;
  #effective = new EffectiveHistory<CodeChange | null>();
  #changes = $state.raw<readonly CodeChange[]>([]);
  #state = $state<'idle' | 'reading' | 'ready' | 'stopped'>('idle');
  #done = $state(0);
  #total = $state(0);
  /** What was done while the history was being read. */
  #waiting: HistoryEntry[] = [];
  #reading = 0;

  constructor(session: ProjectSession) {
    this.#session = session;
  }

  /** The changes that count and concern codes, in order; another array after each change. */
  get changes(): readonly CodeChange[] {
    return this.#changes;
  }

  get state(): 'idle' | 'reading' | 'ready' | 'stopped' {
    return this.#state;
  }

  /** Entries read so far, and to be read. */
  get progress(): { done: number; total: number } {
    return { done: this.#done, total: this.#total };
  }

  /** Calls `read` on every change; gives the way to stop that. */
  follow(): () => void {
    return this.#session.onChange((entry) => {
      if (this.#state === 'reading') this.#waiting.push(entry);
      else if (this.#state === 'ready') this.#take([entry]);
    });
  }

  /** Reads the history from its beginning. @throws AppError `storage/…` */
  async read(): Promise<void> {
    const reading = (this.#reading += 1);
    this.#effective = new EffectiveHistory();
    this.#waiting = [];
    this.#done = 0;
    this.#total = this.#session.sequence;
    this.#state = 'reading';
    const total = this.#total;
    try {
      while (this.#done < total) {
        const upTo = Math.min(this.#done + stretch, total);
        const entries = await this.#session.historyBetween(this.#done, upTo);
        if (reading !== this.#reading) return;
        for (const entry of entries) this.#effective.take(entry, toCodeChange(entry));
        this.#done = upTo;
      }
    } catch (error) {
      if (reading === this.#reading) this.#state = 'stopped';
      throw error;
    }
    this.#state = 'ready';
    this.#take(this.#waiting.filter(({ sequence }) => sequence > total));
    this.#waiting = [];
  }

  stop(): void {
    this.#reading += 1;
    if (this.#state === 'reading') this.#state = 'stopped';
  }

  #take(entries: readonly HistoryEntry[]): void {
    for (const entry of entries) this.#effective.take(entry, toCodeChange(entry));
    this.#changes = this.#effective.list().filter((change) => change !== null);
  }
}
