import { addPlannedSources } from '$lib/commands/collection/add-planned-sources';
import { saveEvent } from '$lib/commands/events/save-event';
import { saveIteration } from '$lib/commands/log/save-iteration';
import { saveLogEntry } from '$lib/commands/log/save-log-entry';
import { savePhase } from '$lib/commands/phases/save-phase';
import { saveTrack } from '$lib/commands/phases/save-track';
import type { DocumentId, EventId, IterationId, LogEntryId, PhaseId, TrackId } from '$lib/domain/ids';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { PlannedSource } from '$lib/domain/planned-source';
import type { DemoClock } from './demo-clock';
import type { DemoObjects } from './demo-objects';
import type { TimelineWork } from './timeline-work';

/** The demo's pilot as it ran: tracks with phases, events, the plan for collecting data and the research log. */
export function addDemoTimeline(objects: DemoObjects, work: TimelineWork, { newId }: DemoClock): void {
  const { project } = objects;
  const trackIds = new Map<string, TrackId>();
  for (const name of work.tracks) {
    const id = newId() as TrackId;
    trackIds.set(name, id);
    project.run(saveTrack, { id, name });
  }
  const phaseIds = addPhases(objects, work, trackIds, newId);
  addEvents(objects, work, trackIds, newId);
  project.run(addPlannedSources, {
    sources: work.planned.map(({ kind, questionnaire, role, phase, count, questions, comment }) => ({
      source: sourceOf(objects, kind, questionnaire),
      role,
      phaseId: phaseIds.get(phase) ?? null,
      count,
      questionIds: project.model
        .list('questions')
        .filter(({ number }) => questions.includes(number))
        .map(({ id }) => id),
      comment
    }))
  });
  addLog(objects, work, newId);
}

/** The phases of the report go to the last track; gives those, by name. */
function addPhases(
  { project }: DemoObjects,
  { tracks, phases, research }: TimelineWork,
  trackIds: ReadonlyMap<string, TrackId>,
  newId: () => string
): Map<string, PhaseId> {
  const known = new Map(project.model.list('phases').map(({ id, name }) => [name, id]));
  const trackId = trackIds.get(tracks.at(-1)!)!;
  for (const { name, ...fields } of research)
    project.run(savePhase, { id: known.get(name)!, ...fields, trackId });
  for (const { parts, track, end, ...fields } of phases) {
    const id = newId() as PhaseId;
    project.run(savePhase, { ...fields, id, end: end ?? null, trackId: trackIds.get(track)! });
    for (const part of parts) project.run(savePhase, { ...part, id: newId() as PhaseId, parentId: id });
  }
  return known;
}

function addEvents(
  objects: DemoObjects,
  { events }: TimelineWork,
  trackIds: ReadonlyMap<string, TrackId>,
  newId: () => string
): void {
  const { project } = objects;
  for (const { cases = [], documents = [], track, startTime, endTime, ...event } of events)
    project.run(saveEvent, {
      ...event,
      id: newId() as EventId,
      startTime: startTime ?? null,
      endTime: endTime ?? null,
      trackId: trackIds.get(track)!,
      caseIds: objects.cases(cases),
      documentIds: documents.flatMap((number): DocumentId[] => {
        const found = project.model.findDocumentByNumber(number);
        return found ? [found.id] : [];
      })
    });
}

function sourceOf(
  { project }: DemoObjects,
  documentKind: TimelineWork['planned'][number]['kind'],
  questionnaire: number | undefined
): PlannedSource['source'] {
  if (documentKind) return { kind: 'document', documentKind };
  const { id } = project.model.list('questionnaires').find(({ number }) => number === questionnaire)!;
  return { kind: 'questionnaire', questionnaireId: id };
}

function addLog(objects: DemoObjects, { iterations, log }: TimelineWork, newId: () => string): void {
  const { project } = objects;
  const iterationIds = new Map<string, IterationId>();
  for (const iteration of iterations) {
    const id = newId() as IterationId;
    iterationIds.set(iteration.name, id);
    project.run(saveIteration, { id, ...iteration });
  }
  for (const { date, step, iteration, title, text, events = [], memos = [] } of log)
    project.run(saveLogEntry, {
      id: newId() as LogEntryId,
      date,
      step,
      iterationId: iteration ? iterationIds.get(iteration)! : null,
      title,
      text: objects.withMentions(text),
      about: [...events.flatMap((name) => objects.event(name)), ...objects.memos(memos)] satisfies ObjectRef[]
    });
}
