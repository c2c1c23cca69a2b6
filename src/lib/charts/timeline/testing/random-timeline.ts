import * as fc from 'fast-check';
import { dayAfter } from '$lib/analysis/timeline/time-bins';
import type { EventId, PhaseId, TrackId } from '$lib/domain/ids';
import type { PartialDate } from '$lib/domain/partial-date';
import { eventKinds, eventStates, type StudyEvent } from '$lib/domain/study-event';
import { TestProject } from '$lib/testing/test-project';

const date = fc
  .tuple(fc.nat({ max: 500 }), fc.constantFrom('day', 'day', 'day', 'month', 'season', 'year'))
  .map(([after, precision]): PartialDate => {
    const day = dayAfter('2024-09-01', after);
    if (precision === 'season') return `${day.slice(0, 4)}-2${1 + (after % 4)}`;
    return precision === 'day' ? day : day.slice(0, precision === 'month' ? 7 : 4);
  });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const span = fc.record({ start: maybe(date), end: maybe(date) });
const name = fc.constantFrom(
  'R1',
  'Avond 1: luisteren',
  'Interview met de intern begeleider van De Wilg',
  'Überlange­Ouderbetrokkenheidsbijeenkomst 🙂 met veel woorden',
  'x'
);

export type EventFields = Pick<StudyEvent, 'kind' | 'state' | 'name' | 'start' | 'end' | 'planned'>;
export type PhaseFields = {
  name: string;
  track: number;
  dates: { start: PartialDate | null; end: PartialDate | null };
  planned: { start: PartialDate | null; end: PartialDate | null } | null;
  isPart: boolean;
};

/** Phases of up to three tracks and events of every kind, with dates known in part or not at all. */
export const randomStudy = (mostEvents: number) =>
  fc.record({
    phases: fc.array(
      fc.record({ name, track: fc.nat({ max: 2 }), dates: span, planned: maybe(span), isPart: fc.boolean() }),
      { maxLength: 12 }
    ),
    events: fc.array(
      fc.record({
        kind: fc.constantFrom(...eventKinds),
        state: fc.constantFrom(...eventStates),
        name,
        start: maybe(date),
        end: maybe(date),
        planned: maybe(span)
      }),
      { maxLength: mostEvents, size: 'max' }
    ),
    documents: fc.array(fc.nat({ max: 500 }), { maxLength: 40 })
  });

/** A project with such a study; a document has one quotation. */
export function projectOf({
  phases,
  events,
  documents
}: {
  phases: readonly PhaseFields[];
  events: readonly EventFields[];
  documents: readonly number[];
}): TestProject {
  const project = new TestProject();
  const tops = new Map<number, PhaseId>();
  for (const order of [0, 1, 2])
    project.put('tracks', { id: `track-${order}` as TrackId, name: `Spoor ${order}`, order });
  phases.forEach(({ name, track, dates, planned, isPart }, index) => {
    const id = `phase-${index}` as PhaseId;
    const parentId = isPart ? (tops.get(track) ?? null) : null;
    if (!parentId) tops.set(track, id);
    const trackId = `track-${track}` as TrackId;
    const numbers = { number: index + 1, goal: '', approach: '', trackId, parentId };
    project.put('phases', { id, name, ...dates, planned, ...numbers });
  });
  const none = { startTime: null, endTime: null, trackId: null, phaseId: null, place: '', comment: '' };
  events.forEach((event, index) => {
    const id = `event-${index}` as EventId;
    const ownKind = event.kind === 'own' ? `Soort ${index % 3}` : '';
    project.put('events', { ...none, ...event, id, ownKind, caseIds: [], documentIds: [] });
  });
  const code = documents.length > 0 ? project.code('Band') : null;
  for (const after of documents) {
    const id = project.document({ date: dayAfter('2024-09-01', after) });
    project.quotation(id, 0, 5, code!);
  }
  return project;
}
