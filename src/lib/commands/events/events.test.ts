import { describe, expect, it } from 'vitest';
import type { CaseId, EventId, FormId, LogEntryId } from '$lib/domain/ids';
import type { StudyEvent } from '$lib/domain/study-event';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { removeEvents } from './remove-events';
import { saveEvent } from './save-event';
import { setEventState } from './set-event-state';

const id = 'evening' as EventId;
const save = (project: TestProject, fields: Partial<StudyEvent> = {}) =>
  project.run(saveEvent, { name: 'Trainingsavond 1', ...fields, id });

describe('events', () => {
  it('are made with little, and keep what is not said anew', () => {
    const project = new TestProject();
    save(project, { kind: 'training', start: '2025-03-04', startTime: '19:30' });
    project.run(saveEvent, { id, name: undefined, place: ' De Wilg ' });
    expect(project.model.get('events', id)).toMatchObject({
      kind: 'training',
      name: 'Trainingsavond 1',
      state: 'held',
      start: '2025-03-04',
      end: null,
      startTime: '19:30',
      place: 'De Wilg'
    });
    project.run(setEventState, { ids: [id], state: 'cancelled' });
    expect(project.model.get('events', id).state).toBe('cancelled');
  });

  it('have a name, and a kind in own words only of kind own', () => {
    const project = new TestProject();
    expect(errorCodeOf(() => save(project, { name: ' ' }))).toBe('command/empty-name');
    save(project, { kind: 'own', ownKind: ' Themabijeenkomst ' });
    expect(project.model.get('events', id).ownKind).toBe('Themabijeenkomst');
    save(project, { kind: 'meeting' });
    expect(project.model.get('events', id).ownKind).toBe('');
  });

  it.each<[Partial<StudyEvent>, string | undefined]>([
    [{ start: '2025-03-04', end: '2025-03-03' }, 'timeline/end-before-start'],
    [{ start: '2025-03', end: '2025-03-03' }, undefined],
    [{ start: '2025-04', end: '2025-21' }, undefined],
    [{ planned: { start: '2025-09', end: '2025-22' } }, 'timeline/end-before-start'],
    [{ start: '2025-03-04', startTime: '21:00', endTime: '19:30' }, 'timeline/time-before-start'],
    [
      { start: '2025-03-04', end: '2025-03-04', startTime: '21:00', endTime: '19:30' },
      'timeline/time-before-start'
    ],
    [{ start: '2025-03-04', end: '2025-03-05', startTime: '21:00', endTime: '01:00' }, undefined],
    [{ start: '2025-03', startTime: '21:00', endTime: '19:30' }, undefined],
    [{ caseIds: ['nobody' as CaseId] }, 'model/not-found']
  ])('do not end before they begin: %j', (fields, code) => {
    const project = new TestProject();
    expect(errorCodeOf(() => save(project, fields))).toBe(code);
    expect(project.model.count('events')).toBe(code ? 0 : 1);
  });

  it('name each person and document once', () => {
    const project = TestProject.coded();
    const [person] = project.model.list('cases');
    const [document] = project.model.list('documents');
    save(project, { caseIds: [person!.id, person!.id], documentIds: [document!.id, document!.id] });
    const { caseIds, documentIds } = project.model.get('events', id);
    expect([caseIds, documentIds]).toEqual([[person!.id], [document!.id]]);
  });

  it('leave forms and log entries behind that no longer name them', () => {
    const project = TestProject.coded();
    putTimelineRecords(project);
    const { eventId } = project.model.get('forms', 'form-1' as FormId);
    const change = project.run(removeEvents, { ids: [eventId!, eventId!, 'gone' as EventId] });
    expect(change.params).toMatchObject({ count: 1 });
    expect(project.model.get('forms', 'form-1' as FormId).eventId).toBeNull();
    expect(project.model.get('logEntries', 'log-1' as LogEntryId).about).toEqual([]);
    expectSoundProject(project.model);
  });
});
