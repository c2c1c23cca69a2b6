import { createContext, untrack } from 'svelte';
import type { Period } from '$lib/domain/period';
import type { PeriodFilter } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

type Kept = { asked: string; sequence: number; period: Period; reading: unknown };

/**
 * What screens read off the open project, for when they are opened again: the last reading of each, until anything in the
 * project, or the period that shows, changes. Only for what takes long to read, and is asked for with all texts loaded.
 */
export class KeptReadings {
  readonly #session: ProjectSession;
  readonly #period: PeriodFilter;
  readonly #kept = new Map<string, Kept>();

  constructor(session: ProjectSession, period: PeriodFilter) {
    this.#session = session;
    this.#period = period;
  }

  /** What `read` gives; what it gave before when that was `asked` of the project as it still is. */
  read<Reading>(screen: string, asked: string, read: () => Reading): Reading {
    const [sequence, period] = untrack(() => [this.#session.sequence, this.#period.period] as const);
    const known = this.#kept.get(screen);
    if (known?.asked === asked && known.sequence === sequence && known.period === period)
      return known.reading as Reading;
    const reading = read();
    this.#kept.set(screen, { asked, sequence, period, reading });
    return reading;
  }
}

export const [getKeptReadings, setKeptReadings] = createContext<KeptReadings>();
