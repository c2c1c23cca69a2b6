import { logCounterId } from '$lib/domain/counter';
import type {
  EventId,
  FormFieldId,
  FormId,
  FormTemplateId,
  IterationId,
  LogEntryId,
  PhaseId,
  PlannedSourceId,
  TrackId
} from '$lib/domain/ids';
import { testCoder, testNow, type TestProject } from './test-project';

/** Puts a track with a phase and a sub-phase, an event, a form, a plan and a log on a coded project. */
export function putTimelineRecords(project: TestProject): void {
  const { model } = project;
  const [person] = model.list('cases');
  const [document] = model.list('documents');
  const [question] = model.list('questions');
  const trackId = 'track-1' as TrackId;
  const phaseId = 'phase-training' as PhaseId;
  const eventId = 'event-1' as EventId;
  const templateId = 'template-1' as FormTemplateId;
  const [atmosphere, advice] = ['field-1', 'field-2'] as FormFieldId[];
  const iterationId = 'iteration-1' as IterationId;
  project.put('tracks', { id: trackId, name: 'Uitvoering', order: 1 });
  const planned = { start: '2026-01', end: '2026-21' };
  const phase = { goal: 'Leren luisteren', approach: 'Twee avonden', trackId, planned };
  project.put('phases', {
    ...phase,
    id: phaseId,
    number: 1,
    name: 'Training',
    start: '2026-01-12',
    end: null,
    parentId: null,
    colour: 3
  });
  project.put('phases', {
    ...phase,
    id: 'phase-evening' as PhaseId,
    number: 1,
    name: 'Avond 1',
    start: '2026-01-20',
    end: '2026-01-20',
    planned: null,
    parentId: phaseId
  });
  project.put('events', {
    id: eventId,
    kind: 'match',
    ownKind: '',
    name: 'R1 en een ouder',
    state: 'held',
    start: '2026-02',
    end: null,
    startTime: '19:30',
    endTime: null,
    planned,
    trackId,
    phaseId,
    caseIds: [person!.id],
    documentIds: [document!.id],
    place: 'De Wilg',
    comment: 'Op verzoek van de school',
    uid: 'match-1@agenda'
  });
  project.put('formTemplates', {
    id: templateId,
    name: 'Kijkwijzer',
    documentKind: 'observation',
    instruction: 'Noteer wat je ziet.',
    fields: [
      { id: atmosphere!, name: 'Sfeer', prompt: 'Hoe is het?', kind: 'notes', choices: [], withText: false },
      {
        id: advice!,
        name: 'Advies',
        prompt: '',
        kind: 'choice',
        choices: [
          { id: 'ja', label: 'Doorgaan' },
          { id: 'nee', label: 'Wachten' }
        ],
        withText: true
      }
    ],
    createdAt: testNow
  });
  project.put('forms', {
    id: 'form-1' as FormId,
    templateId,
    name: 'Avond 1',
    observer: 'Noor',
    date: '2026-01-20',
    place: 'De Wilg',
    phaseId,
    eventId,
    caseIds: [person!.id],
    entries: [
      { fieldId: atmosphere!, text: '', choiceIds: [], notes: [{ at: testNow, text: 'Veel gelach.' }] },
      { fieldId: advice!, text: 'Zeker', choiceIds: ['ja'], notes: [] }
    ],
    documentId: document!.id,
    source: { fileName: 'avond1.docx', fileHash: '0f' },
    startedAt: testNow,
    updatedAt: testNow
  });
  project.put('plannedSources', {
    id: 'planned-1' as PlannedSourceId,
    order: 1,
    source: { kind: 'document', documentKind: 'interview' },
    role: 'ouder',
    caseId: null,
    phaseId,
    questionIds: [question!.id],
    count: 2,
    comment: ''
  });
  project.put('iterations', { id: iterationId, order: 1, name: 'Training, avond 1', comment: '' });
  project.put('counters', { id: logCounterId, last: 1 });
  project.put('logEntries', {
    id: 'log-1' as LogEntryId,
    number: 1,
    date: '2026-01-21',
    step: 'redesign',
    iterationId,
    title: 'Minder theorie',
    text: 'Na avond 1 bleek het te veel.',
    about: [{ kind: 'event', id: eventId }],
    createdBy: testCoder,
    createdAt: testNow,
    updatedAt: testNow
  });
  project.put('documents', {
    ...model.get('documents', document!.id),
    phaseId,
    caseIds: [person!.id],
    observer: 'Noor'
  });
}
