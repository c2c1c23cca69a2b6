import { createContext, untrack } from 'svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

type Kept = { asked: string; sequence: number; reading: unknown };

/**
 * What screens read off the open project, for when they are opened again: the last reading of each, until anything in the
 * project changes. Only for what takes long to read, and is asked for with all texts loaded.
 */
export class KeptReadings {
  readonly #session: ProjectSession;
  readonly #kept = new Map<string, Kept>();

  constructor(session: ProjectSession) {
    this.#session = session;
  }

  /** What `read` gives; what it gave before when that was `asked` of the project as it still is. */
  read<Reading>(screen: string, asked: string, read: () => Reading): Reading {
    const sequence = untrack(() => this.#session.sequence);
    const known = this.#kept.get(screen);
    if (known?.asked === asked && known.sequence === sequence) return known.reading as Reading;
    const reading = read();
    this.#kept.set(screen, { asked, sequence, reading });
    return reading;
  }
}

export const [getKeptReadings, setKeptReadings] = createContext<KeptReadings>();
