import { studyTimeline } from '$lib/analysis/timeline/study-timeline';
import { timelineWarnings } from '$lib/analysis/timeline/timeline-warnings';
import { objectKey } from '$lib/domain/object-ref';
import type { Translate } from '$lib/messages/translator';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';

/** The timeline of a project as data: the team's own, names and all. */
export function timelineReport(model: ProjectModel, today: string, translate: Translate) {
  const warnings = timelineWarnings(model, today);
  const { first, last, lanes, undated } = studyTimeline(model, { today });
  const trackName = (id: string | null | undefined) => (id ? model.get('tracks', id).name : null);
  const kindsOf = (kind: 'phase' | 'event', id: string) =>
    (warnings.get(objectKey({ kind, id } as Parameters<typeof objectKey>[0])) ?? []).map((one) => one.kind);
  return {
    today,
    first,
    last,
    phases: orderedPhases(model).map((phase) => ({
      number: phaseNumber(model, phase),
      name: phase.name,
      track: trackName(phase.trackId),
      parent: phase.parentId ? model.get('phases', phase.parentId).name : null,
      goal: phase.goal,
      approach: phase.approach,
      start: phase.start,
      end: phase.end,
      planned: phase.planned ?? null,
      warnings: kindsOf('phase', phase.id)
    })),
    events: model.list('events').map((event) => ({
      kind: event.kind,
      kindName: event.kind === 'own' ? event.ownKind : translate(`domain.event.${event.kind}`),
      name: event.name,
      state: event.state,
      start: event.start,
      end: event.end,
      startTime: event.startTime,
      endTime: event.endTime,
      planned: event.planned,
      track: trackName(event.trackId),
      phase: event.phaseId ? model.get('phases', event.phaseId).name : null,
      people: event.caseIds.map((id) => model.get('cases', id).name),
      documents: event.documentIds.map((id) => model.get('documents', id).number),
      place: event.place,
      comment: event.comment,
      uid: event.uid ?? null,
      warnings: kindsOf('event', event.id)
    })),
    lanes: lanes.map(({ key, name, items }) => ({
      key,
      name,
      items: items.map(({ kind, name: called, span: { start, end, isOpen } }) => ({
        kind,
        name: called,
        start,
        end,
        isOpen
      }))
    })),
    undated: undated.map(({ kind, name }) => ({ kind, name }))
  };
}
