import { periodWords } from '$lib/messages/period-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { PeriodFilter } from '$lib/state/period.svelte';

/** The title of what is taken along, with the period it is of when not all of the study shows. */
export function withPeriod(app: AppState, period: PeriodFilter, title: string): string {
  const days = periodWords(app.t, app.language)(period.period);
  return days ? app.t('period.inTitle', { title, period: days }) : title;
}
