import { firstDay, lastDay, type PartialDate } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';
import type { ProjectModel } from '$lib/model/project-model';

/** The first and the last day of a study. */
export type StudyDays = { first: string; last: string };

type Dated = PlannedSpan & { planned?: PlannedSpan | null | undefined };

const afterAll = '9999-12-31';

/**
 * From the first to the last day of phases, as they went or were planned; one that is not over and was not planned to be goes on
 * for ever. Null without a dated phase.
 */
export function phaseDays(phases: readonly Dated[]): StudyDays | null {
  const days = daysOver(phases.flatMap(datesOf));
  const isOpen = phases.some(({ start, end, planned }) => start !== null && end === null && !planned?.end);
  return days && isOpen ? { ...days, last: afterAll } : days;
}

/** From the first to the last day of anything in the study that has a date; null when nothing has. */
export function studyDays(model: ProjectModel): StudyDays | null {
  return daysOver([
    ...model.list('phases').flatMap(datesOf),
    ...model.list('events').flatMap(datesOf),
    ...model.list('documents').map(({ date }) => date),
    ...model.list('moments').map(({ date }) => date),
    ...model.list('responses').map(({ date }) => date)
  ]);
}

function datesOf({ start, end, planned }: Dated): (PartialDate | null)[] {
  return [start, end, planned?.start ?? null, planned?.end ?? null];
}

function daysOver(dates: readonly (PartialDate | null)[]): StudyDays | null {
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return null;
  const first = known.map(firstDay).reduce((a, b) => (a < b ? a : b));
  const last = known.map(lastDay).reduce((a, b) => (a > b ? a : b));
  return { first, last };
}
