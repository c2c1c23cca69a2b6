import { firstDay, lastDay, type PartialDate } from '$lib/domain/partial-date';
import type { Period } from '$lib/domain/period';
import type { Phase, PlannedSpan } from '$lib/domain/phase';
import type { StudyEvent } from '$lib/domain/study-event';

/** All days a date can be; null without one. */
export function daysOfDate(date: PartialDate | null): Period | null {
  return date ? { from: firstDay(date), to: lastDay(date) } : null;
}

/** A phase without an end goes on, as it went and as it was planned. */
export const phaseGoesOn = true;

/** Of events without an end only a match that was made goes on; the others are points. */
export function eventGoesOn({ kind, state }: Pick<StudyEvent, 'kind' | 'state'>): boolean {
  return kind === 'match' && state === 'held';
}

/**
 * The days of a phase as it went; where nothing of that is known, as it was planned. One without an end is not over; of one
 * without a beginning only the end is known. Null without any date.
 */
export function daysOfPhase({ start, end, planned }: Phase): Period | null {
  return daysOfSpan({ start, end }, phaseGoesOn) ?? (planned ? daysOfSpan(planned, phaseGoesOn) : null);
}

/** As `daysOfPhase`, of an event. */
export function daysOfEvent(event: StudyEvent): Period | null {
  const { start, end, planned } = event;
  const goesOn = eventGoesOn(event);
  return daysOfSpan({ start, end }, goesOn) ?? (planned ? daysOfSpan(planned, goesOn) : null);
}

function daysOfSpan({ start, end }: PlannedSpan, goesOn: boolean): Period | null {
  if (!start) return daysOfDate(end);
  return { from: firstDay(start), to: end ? lastDay(end) : goesOn ? null : lastDay(start) };
}
