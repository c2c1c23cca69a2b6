import { lastDay } from '$lib/domain/partial-date';
import { objectKey } from '$lib/domain/object-ref';
import type { PhaseId } from '$lib/domain/ids';
import { periodsMeet, type Period } from '$lib/domain/period';
import type { Phase } from '$lib/domain/phase';
import type { StudyEvent } from '$lib/domain/study-event';
import type { ProjectModel } from '$lib/model/project-model';
import { daysOfEvent, daysOfPhase } from './days-of';

/**
 * What may be a mistake in the timeline, though it is allowed:
 * - `no-date`: no date at all, not even a planned one;
 * - `overdue`: a phase without an end that was planned to be over by now;
 * - `outside-phase`: on none of the days of the phase it was put in, or is a part of;
 * - `outside-study`: before the first phase or after the last;
 * - `planned-past`: still planned, for a day that has gone by;
 * - `match-people`: a match of fewer than two people.
 */
export type TimelineWarning =
  | { kind: 'no-date' | 'overdue' | 'outside-study' | 'planned-past' | 'match-people' }
  | { kind: 'outside-phase'; phaseId: PhaseId };

/**
 * The warnings of each phase and event that has any, by `objectKey`. `today` is a day of the local clock, `YYYY-MM-DD`. An
 * event that was cancelled has none.
 */
export function timelineWarnings(
  model: ProjectModel,
  today: string
): ReadonlyMap<string, readonly TimelineWarning[]> {
  const warnings = new Map<string, readonly TimelineWarning[]>();
  const phases = model.list('phases');
  const study = joined(phases.flatMap((phase) => daysOfPhase(phase) ?? []));
  for (const phase of phases) {
    const found = ofPhase(model, phase, today);
    if (found.length > 0) warnings.set(objectKey({ kind: 'phase', id: phase.id }), found);
  }
  for (const event of model.list('events')) {
    const found = ofEvent(model, event, study, today);
    if (found.length > 0) warnings.set(objectKey({ kind: 'event', id: event.id }), found);
  }
  return warnings;
}

function ofPhase(model: ProjectModel, phase: Phase, today: string): TimelineWarning[] {
  const days = daysOfPhase(phase);
  const { start, end, planned, parentId } = phase;
  const isOverdue = start !== null && end === null && planned?.end && lastDay(planned.end) < today;
  return [
    ...(days ? [] : [{ kind: 'no-date' } as const]),
    ...(isOverdue ? [{ kind: 'overdue' } as const] : []),
    ...outsidePhase(model, days, parentId)
  ];
}

function ofEvent(
  model: ProjectModel,
  event: StudyEvent,
  study: Period | null,
  today: string
): TimelineWarning[] {
  if (event.state === 'cancelled') return [];
  const days = daysOfEvent(event);
  const isPast = event.state === 'planned' && days?.to && days.to < today;
  const isOutside = days && study && !periodsMeet(days, study);
  return [
    ...(days ? [] : [{ kind: 'no-date' } as const]),
    ...(isOutside ? [{ kind: 'outside-study' } as const] : outsidePhase(model, days, event.phaseId)),
    ...(isPast ? [{ kind: 'planned-past' } as const] : []),
    ...(event.kind === 'match' && event.caseIds.length < 2 ? [{ kind: 'match-people' } as const] : [])
  ];
}

function outsidePhase(
  model: ProjectModel,
  days: Period | null,
  phaseId: PhaseId | null | undefined
): TimelineWarning[] {
  const phaseDays = phaseId ? daysOfPhase(model.get('phases', phaseId)) : null;
  if (!phaseId || !days || !phaseDays || periodsMeet(days, phaseDays)) return [];
  return [{ kind: 'outside-phase', phaseId }];
}

/** From the first day of the first to the last day of the last; null of none. */
function joined(periods: readonly Period[]): Period | null {
  if (periods.length === 0) return null;
  const froms = periods.map(({ from }) => from);
  const tos = periods.map(({ to }) => to);
  return {
    from: froms.includes(null) ? null : froms.toSorted()[0]!,
    to: tos.includes(null) ? null : tos.toSorted().at(-1)!
  };
}
