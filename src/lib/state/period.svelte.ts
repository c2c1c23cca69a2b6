import { createContext, untrack } from 'svelte';
import { modelInPeriod } from '$lib/analysis/period/model-in-period';
import { day } from '$lib/domain/ids';
import { allDays, isAllDays, type Period } from '$lib/domain/period';
import type { TableName } from '$lib/domain/tables';
import type { ProjectModel } from '$lib/model/project-model';
import type { ProjectSession } from './project-session.svelte';

/**
 * The stretch of days that the screens show of an open project, or all of it; kept for this tab. Reading goes through it,
 * writing does not: commands act on the whole project.
 */
export class PeriodFilter {
  readonly #session: ProjectSession;
  #period = $state.raw<Period>(allDays);
  #kept: { sequence: number; period: Period; model: ProjectModel } | null = null;

  constructor(session: ProjectSession) {
    this.#session = session;
    this.#period = storedPeriod(session.id);
  }

  /** The first day that shows; null: from the beginning. */
  get from(): string | null {
    return this.#period.from;
  }

  /** The last day that shows; null: to the end. */
  get to(): string | null {
    return this.#period.to;
  }

  /** Another object after it was set. */
  get period(): Period {
    return this.#period;
  }

  get isOn(): boolean {
    return !isAllDays(this.#period);
  }

  /** Days are `YYYY-MM-DD`, both included. @throws a plain Error when it would end before it begins. */
  set(from: string | null, to: string | null): void {
    if (from && to && to < from) throw new Error(`a period from ${from} to ${to}`);
    this.#period = { from, to };
    if (this.isOn) sessionStorage.setItem(storageKey(this.#session.id), `${from ?? ''}/${to ?? ''}`);
    else sessionStorage.removeItem(storageKey(this.#session.id));
  }

  clear(): void {
    this.set(null, null);
  }

  /**
   * What `session.read` gives, in the period only. While a period is set, whatever is derived from it is derived anew after
   * every change, so that all of a screen is of one moment.
   */
  read(...tables: TableName[]): ProjectModel {
    const whole = this.#session.read(...tables);
    if (!this.isOn) return whole;
    const sequence = this.#session.sequence;
    const period = this.#period;
    if (this.#kept?.sequence !== sequence || this.#kept.period !== period)
      this.#kept = {
        sequence,
        period,
        model: modelInPeriod(
          untrack(() => this.#session.read()),
          period
        )
      };
    return this.#kept.model;
  }
}

function storageKey(id: string): string {
  return `kerncode:period:${id}`;
}

/** As it was set before in this tab; anything else that stands there is no period. */
function storedPeriod(id: string): Period {
  const [from, to] = (sessionStorage.getItem(storageKey(id)) ?? '/').split('/').map(storedDay);
  return from && to && to < from ? allDays : { from: from ?? null, to: to ?? null };
}

function storedDay(text: string): string | null {
  const read = day.safeParse(text);
  return read.success ? read.data : null;
}

export const [getPeriod, setPeriod] = createContext<PeriodFilter>();
