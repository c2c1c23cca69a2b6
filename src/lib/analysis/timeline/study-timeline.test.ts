import { describe, expect, it } from 'vitest';
import { setConsent } from '$lib/commands/cases/set-consent';
import type { EventId, PhaseId } from '$lib/domain/ids';
import type { StudyEvent } from '$lib/domain/study-event';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { TestProject } from '$lib/testing/test-project';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { daysOfPhase } from './days-of';
import { studyTimeline } from './study-timeline';

const today = '2026-06-15';

function study() {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  putTimelineRecords(project);
  const match = project.model.list('events')[0]!;
  const putEvent = (fields: Partial<Omit<StudyEvent, 'id'>> & { id: string }) =>
    project.put('events', {
      ...match,
      kind: 'interview',
      start: null,
      end: null,
      planned: null,
      caseIds: [],
      ...fields,
      id: fields.id as EventId
    });
  return { project, putEvent, timeline: () => studyTimeline(project.model, { today }) };
}

describe('the study on one axis of time', () => {
  it('has a lane for each track, kind of event and sort of source', () => {
    const { timeline } = study();
    expect(timeline().lanes.map(({ key }) => key)).toEqual([
      'phases:track-1',
      'matches',
      'moments',
      'documents',
      'log'
    ]);
    const phases = timeline().lanes[0]!;
    expect(phases.name).toBe('Uitvoering');
    expect(phases.items.map(({ name, depth, colour }) => [name, depth, colour])).toEqual([
      ['Training', 0, 3],
      ['Avond 1', 1, 3]
    ]);
  });

  it('runs on until today what is not over, and knows the plan beside it', () => {
    const { timeline } = study();
    const [match] = timeline().lanes.find(({ key }) => key === 'matches')!.items;
    expect(match).toMatchObject({
      span: { start: '2026-02-01', end: today, isOpen: true },
      planned: { start: '2026-01-01', end: '2026-05-31' },
      isOnlyPlanned: false
    });
  });

  it('places by its plan what has no other dates, and says so', () => {
    const { putEvent, timeline } = study();
    putEvent({ id: 'later', planned: { start: '2026-09-01', end: null } });
    const lane = timeline().lanes.find(({ key }) => key === 'events:interview')!;
    expect(lane.items).toMatchObject([{ span: { start: '2026-09-01', isPoint: true }, isOnlyPlanned: true }]);
    expect(timeline().last).toBe('2026-09-01');
  });

  it('lets a phase that was only planned, without an end, go on as every count of phases does', () => {
    const { project, timeline } = study();
    const evening = project.model.get('phases', 'phase-evening' as PhaseId);
    const planned = { start: '2026-03-02', end: null };
    project.put('phases', { ...evening, start: null, end: null, planned });
    const item = () => timeline().lanes[0]!.items.find(({ id }) => id === 'phase-evening')!;
    expect(item()).toMatchObject({
      span: { start: '2026-03-02', end: today, isOpen: true },
      isOnlyPlanned: true
    });
    expect(daysOfPhase(project.model.get('phases', 'phase-evening' as PhaseId))).toEqual({
      from: '2026-03-02',
      to: null
    });
    project.put('phases', { ...evening, start: '2026-03-02', end: '2026-03-09', planned });
    expect(item()).toMatchObject({ span: { end: '2026-03-09' }, planned: { isPoint: true } });
  });

  it('keeps apart what has no date at all', () => {
    const { project, putEvent, timeline } = study();
    putEvent({ id: 'ooit', name: 'Ooit' });
    project.put('phases', {
      ...project.model.get('phases', 'phase-evening' as PhaseId),
      start: null,
      end: null
    });
    const undated = timeline().undated.map(({ key }) => key);
    expect(undated).toContain('event:ooit');
    expect(undated).toContain('phase:phase-evening');
    expect(undated.filter((key) => key.startsWith('document:'))).toHaveLength(1);
  });

  it('of one person holds what concerns them, with their consent, and all phases', () => {
    const { project, putEvent } = study();
    const person = project.model.list('cases')[0]!;
    putEvent({ id: 'other', start: '2026-03-01' });
    putEvent({ id: 'own', start: '2026-03-02', caseIds: [person.id] });
    project.run(setConsent, { caseIds: [person.id], state: 'given', date: '2026-02-01' });
    const { lanes } = studyTimeline(project.model, { today, caseId: person.id });
    const keys = lanes.flatMap(({ items }) => items.map(({ key }) => key));
    expect(keys).toEqual(expect.arrayContaining(['event:own', 'event:event-1', `consent:${person.id}`]));
    expect(keys).not.toContain('event:other');
    expect(lanes.some(({ kind }) => kind === 'phases')).toBe(true);
    expect(lanes.some(({ kind }) => kind === 'log' || kind === 'moments')).toBe(false);
  });

  it('is empty of a project in which nothing has a date', () => {
    expect(studyTimeline(new TestProject().model, { today })).toEqual({
      lanes: [],
      undated: [],
      first: null,
      last: null
    });
  });
});
