import { createContext, untrack } from 'svelte';
import { modelInPeriod } from '$lib/analysis/period/model-in-period';
import { day } from '$lib/domain/ids';
import { allDays, isAllDays, type Period } from '$lib/domain/period';
import type { TableName } from '$lib/domain/tables';
import type { ProjectModel } from '$lib/model/project-model';
import type { ProjectSession } from './project-session.svelte';

/** Where a screen reads a project: the session gives all of it, a `PeriodFilter` what is in the period. */
export type ProjectReader = { read: (...tables: TableName[]) => ProjectModel };

/**
 * The stretch of days that the screens show of an open project, or all of it; kept for this tab. Reading goes through it,
 * writing does not: commands act on the whole project.
 */
export class PeriodFilter implements ProjectReader {
  readonly #session: ProjectSession;
  readonly #isFollowed: () => boolean;
  #set = $state.raw<Period>(allDays);
  #kept: { sequence: number; period: Period; model: ProjectModel } | null = null;

  /** `isFollowed`: whether the screen that is open shows the period; one that does not gets the whole project. */
  constructor(session: ProjectSession, isFollowed: () => boolean = () => true) {
    this.#session = session;
    this.#isFollowed = isFollowed;
    this.#set = storedPeriod(session.id);
  }

  /** The first day of what was set; null: from the beginning. */
  get from(): string | null {
    return this.#set.from;
  }

  /** The last day of what was set; null: to the end. */
  get to(): string | null {
    return this.#set.to;
  }

  /** Whether a period was set, also while the screen that is open does not follow it. */
  get isSet(): boolean {
    return !isAllDays(this.#set);
  }

  /** Whether the screen that is open shows less than the whole project. */
  get isOn(): boolean {
    return this.isSet && this.#isFollowed();
  }

  /** What the screen that is open shows: another object after it was set. */
  get period(): Period {
    return this.isOn ? this.#set : allDays;
  }

  /** Days are `YYYY-MM-DD`, both included. @throws a plain Error when it would end before it begins. */
  set(from: string | null, to: string | null): void {
    if (from && to && to < from) throw new Error(`a period from ${from} to ${to}`);
    this.#set = { from, to };
    if (this.isSet) sessionStorage.setItem(storageKey(this.#session.id), `${from ?? ''}/${to ?? ''}`);
    else sessionStorage.removeItem(storageKey(this.#session.id));
  }

  clear(): void {
    this.set(null, null);
  }

  /**
   * What `session.read` gives, in the period only. While a period is on, whatever is derived from it is derived anew after
   * every change, so that all of a screen is of one moment.
   */
  read(...tables: TableName[]): ProjectModel {
    const whole = this.#session.read(...tables);
    if (!this.isOn) return whole;
    const sequence = this.#session.sequence;
    const period = this.#set;
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
