import type { SourceDocument } from '$lib/domain/document';
import type { Form } from '$lib/domain/form';
import type { PhaseId } from '$lib/domain/ids';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import { periodsMeet, type Period } from '$lib/domain/period';
import type { Phase } from '$lib/domain/phase';
import type { Response } from '$lib/domain/response';
import type { StudyEvent } from '$lib/domain/study-event';
import { orderedPhases } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { daysOfDate, daysOfEvent, daysOfPhase } from './days-of';

/** The phases something is in, in the order of `orderedPhases`; none when nothing says so. */
export type ItemPhases = {
  ofDocument: (document: Pick<SourceDocument, 'phaseId' | 'date'>) => readonly PhaseId[];
  ofMoment: (moment: Pick<MeasurementMoment, 'phaseId' | 'date'>) => readonly PhaseId[];
  /** Put where its moment was put; by its own day, or else by that of its moment. */
  ofResponse: (response: Pick<Response, 'momentId' | 'date'>) => readonly PhaseId[];
  ofEvent: (event: StudyEvent) => readonly PhaseId[];
  ofForm: (form: Pick<Form, 'phaseId' | 'date'>) => readonly PhaseId[];
};

/**
 * The rule for what is in which phase, with the phases of the project as they are. In each track, and among the phases of
 * none, something is in the phase it was put in and in the phase that is a part of; was it put in none of that track, in
 * every phase whose days it meets, and in those these are a part of. A date that is known by its month meets all days of it.
 */
export function itemPhases(model: ProjectModel): ItemPhases {
  const phases = orderedPhases(model).map((phase) => ({ phase, days: daysOfPhase(phase) }));
  const find = (putIn: PhaseId | null | undefined, days: Period | null): PhaseId[] => {
    const chosen = putIn ? model.find('phases', putIn) : undefined;
    const found = new Set<PhaseId>();
    for (const { phase, days: phaseDays } of phases) {
      const isIn =
        chosen && trackOf(phase) === trackOf(chosen)
          ? phase.id === chosen.id
          : days !== null && phaseDays !== null && periodsMeet(days, phaseDays);
      if (!isIn) continue;
      found.add(phase.id);
      if (phase.parentId) found.add(phase.parentId);
    }
    return phases.flatMap(({ phase }) => (found.has(phase.id) ? [phase.id] : []));
  };
  const ofDated = ({ phaseId, date }: Pick<SourceDocument, 'phaseId' | 'date'>) =>
    find(phaseId, daysOfDate(date));
  return {
    ofDocument: ofDated,
    ofMoment: ofDated,
    ofForm: ofDated,
    ofResponse: ({ momentId, date }) => {
      const moment = model.get('moments', momentId);
      return find(moment.phaseId, daysOfDate(date ?? moment.date));
    },
    ofEvent: (event) => find(event.phaseId, daysOfEvent(event))
  };
}

function trackOf({ trackId }: Phase): string {
  return trackId ?? '';
}
