import { describe, expect, it } from 'vitest';
import { putAxialRecords } from '$lib/testing/axial-records';
import { putEvidenceRecords } from '$lib/testing/evidence-records';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { putSessionRecords } from '$lib/testing/session-records';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { TestProject } from '$lib/testing/test-project';
import { saveView } from '$lib/commands/views/save-view';
import { changeSchema, historyEntrySchema } from './change';
import { documentTextSchema } from './document-text';
import { tableNames, tableSchemas, type TableName } from './tables';

/** A good record of each table. */
function goodRecords(): Record<TableName, object> {
  const project = TestProject.coded();
  project.run(saveView, { name: 'Tabel', choices: { sort: 'number' } });
  putAxialRecords(project);
  putEvidenceRecords(project);
  putSessionRecords(project);
  putQuestionnaireRecords(project);
  putTimelineRecords(project);
  return Object.fromEntries(tableNames.map((name) => [name, project.model.list(name)[0]!])) as Record<
    TableName,
    object
  >;
}

/** Fields that came with a later version: a record of an older file lacks them. */
const laterFields = [
  'project.conclusion',
  'project.blindCoding',
  'questions.summary',
  'cases.pseudonym',
  'cases.consent',
  'cases.attributes',
  'documents.caseIds',
  'documents.observer',
  'documents.phaseId',
  'documents.momentId',
  'documents.answersTo',
  'phases.planned',
  'phases.trackId',
  'phases.parentId',
  'phases.colour',
  'events.uid',
  'forms.source'
];

const good = goodRecords();
const isGood = (table: TableName, record: object) => tableSchemas[table].safeParse(record).success;

describe('the records of a project', () => {
  it.each(tableNames)('%s: takes a good one as it is', (table) => {
    expect(tableSchemas[table].parse(good[table])).toEqual(good[table]);
  });

  it.each(tableNames)('%s: refuses one that lacks any of its fields, but for later ones', (table) => {
    for (const field of Object.keys(good[table])) {
      const rest = Object.fromEntries(Object.entries(good[table]).filter(([key]) => key !== field));
      expect([field, isGood(table, rest)]).toEqual([field, laterFields.includes(`${table}.${field}`)]);
    }
  });

  it.each([
    { what: 'a quotation that ends where it starts', table: 'quotations', fields: { start: 5, end: 5 } },
    { what: 'a quotation turned round', table: 'quotations', fields: { start: 9, end: 5 } },
    { what: 'a quotation before the text', table: 'quotations', fields: { start: -1 } },
    { what: 'a quotation between two characters', table: 'quotations', fields: { start: 0.5 } },
    { what: 'a quotation number of zero', table: 'quotations', fields: { number: 0 } },
    { what: 'a document number of zero', table: 'documents', fields: { number: 0 } },
    { what: 'an unknown kind of document', table: 'documents', fields: { kind: 'poem' } },
    { what: 'a day that does not exist', table: 'documents', fields: { date: '2026-02-30' } },
    { what: 'a moment where a day belongs', table: 'documents', fields: { date: '2026-02-03T10:00:00Z' } },
    { what: 'a document without a name', table: 'documents', fields: { name: '' } },
    {
      what: 'a speaker who is no case and not nobody',
      table: 'documents',
      fields: { speakers: [{ label: 'R1', interviewer: false }] }
    },
    { what: 'a name that is too long', table: 'codes', fields: { name: 'x'.repeat(301) } },
    { what: 'a colour outside the palette', table: 'codes', fields: { colour: 12 } },
    { what: 'a level that is none', table: 'codes', fields: { level: 'axial' } },
    { what: 'an order that is no number', table: 'codes', fields: { order: Number.NaN } },
    { what: 'an id with a path in it', table: 'codes', fields: { id: '../codes' } },
    { what: 'an id that is empty', table: 'coders', fields: { id: '' } },
    {
      what: 'a link to an unknown CIMO element',
      table: 'evidenceLinks',
      fields: { target: { kind: 'cimo', id: 'effect' } }
    },
    {
      what: 'a link to something else',
      table: 'evidenceLinks',
      fields: { target: { kind: 'code', id: 'x' } }
    },
    { what: 'a stance between the two', table: 'evidenceLinks', fields: { stance: 'neutral' } },
    { what: 'a coding at no moment', table: 'codings', fields: { at: 'yesterday' } },
    { what: 'a counter below zero', table: 'counters', fields: { last: -1 } },
    { what: 'a question of number zero', table: 'questions', fields: { number: 0 } },
    { what: 'a phase of number zero', table: 'phases', fields: { number: 0 } },
    { what: 'a phase that begins on no day', table: 'phases', fields: { start: 'spring' } },
    { what: 'a phase that begins in a month that is none', table: 'phases', fields: { start: '2025-13' } },
    { what: 'an event at no time of the clock', table: 'events', fields: { startTime: '24:00' } },
    { what: 'an event that perhaps was', table: 'events', fields: { state: 'maybe' } },
    { what: 'a plan for nothing', table: 'plannedSources', fields: { count: 0 } },
    { what: 'an entry at no step', table: 'logEntries', fields: { step: 'thought' } },
    {
      what: 'a rule for something else',
      table: 'evidenceRules',
      fields: { target: { kind: 'code', id: 'x' } }
    },
    {
      what: 'a conclusion about one member',
      table: 'cellConclusions',
      fields: { members: [{ kind: 'cimo', id: 'context' }] }
    },
    {
      what: 'a conclusion about an unknown kind of document',
      table: 'cellConclusions',
      fields: {
        members: [
          { kind: 'cimo', id: 'context' },
          { kind: 'document-kind', id: 'poem' }
        ]
      }
    },
    {
      what: 'a conclusion about members in another order',
      table: 'cellConclusions',
      fields: {
        members: [
          { kind: 'cimo', id: 'outcome' },
          { kind: 'cimo', id: 'context' }
        ]
      }
    },
    {
      what: 'a configuration without a mechanism',
      table: 'configurations',
      fields: { statements: { context: '', intervention: '', outcome: '' } }
    },
    { what: 'a ground at no place', table: 'configurationEvidence', fields: { place: 'effect' } },
    {
      what: 'a ground that is a memo',
      table: 'configurationEvidence',
      fields: { ref: { kind: 'memo', id: 'x' } }
    },
    { what: 'a section without a title', table: 'sections', fields: { title: '' } },
    { what: 'an order without end', table: 'sections', fields: { order: Number.POSITIVE_INFINITY } },
    { what: 'a finding that says nothing', table: 'findings', fields: { statement: '' } },
    { what: 'a finding that is done', table: 'findings', fields: { status: 'done' } },
    { what: 'a quotation set in no known way', table: 'findingQuotations', fields: { layout: 'poster' } },
    { what: 'a recommendation that says nothing', table: 'recommendations', fields: { statement: '' } },
    { what: 'a report of an unknown part', table: 'reports', fields: { parts: ['invoice'] } },
    { what: 'a session of one', table: 'sessions', fields: { seats: [] } },
    { what: 'a session without documents', table: 'sessions', fields: { documentIds: [] } },
    {
      what: 'a stretch turned round',
      table: 'sessions',
      fields: { parts: [{ documentId: 'd', start: 9, end: 5 }] }
    },
    {
      what: 'a sample of more than all',
      table: 'sessions',
      fields: { sample: { unit: 'turn', share: 1.1, seed: 1 } }
    },
    { what: 'a locked coding of nothing', table: 'seatCodings', fields: { start: 5, end: 5 } },
    { what: 'a decision about nothing', table: 'decisions', fields: { codingIds: [] } },
    { what: 'a difference of an unknown kind', table: 'decisions', fields: { kind: 'mood' } },
    { what: 'a measurement in a round that is none', table: 'measurements', fields: { round: 'second' } },
    {
      what: 'a measurement with a figure that is none',
      table: 'measurements',
      fields: { results: { overall: { kappa: { status: 'defined', value: Number.NaN, interval: null } } } }
    },
    {
      what: 'a scale that runs backwards',
      table: 'items',
      fields: { scale: { min: 10, max: 1, step: 1, labels: [] } }
    },
    { what: 'an item of an unknown kind', table: 'items', fields: { kind: 'slider' } },
    { what: 'a population of nobody', table: 'questionnaires', fields: { population: 0 } },
    {
      what: 'a missing answer without a reason',
      table: 'responses',
      fields: { answers: [{ itemId: 'i', value: null }] }
    },
    {
      what: 'an answer that is empty',
      table: 'responses',
      fields: { answers: [{ itemId: 'i', value: '' }] }
    },
    {
      what: 'an answer that is no number',
      table: 'responses',
      fields: { answers: [{ itemId: 'i', value: Number.NaN }] }
    },
    { what: 'an attribute of an unknown kind', table: 'attributes', fields: { kind: 'colour' } },
    {
      what: 'a consent nobody gave',
      table: 'cases',
      fields: { consent: { state: 'perhaps', date: null, comment: '' } }
    },
    { what: 'a report with a book of context', table: 'reports', fields: { contextTurns: 500 } },
    { what: 'a language that is not offered', table: 'project', fields: { language: 'fy' } }
  ] as { what: string; table: TableName; fields: object }[])('refuse $what', ({ table, fields }) => {
    expect(isGood(table, { ...good[table], ...fields })).toBe(false);
  });
});

describe('a text and a history as read from a file', () => {
  const turn = { start: 0, end: 5, speaker: null, startMs: null, endMs: null, times: [] };
  const text = { id: 'text-1', documentId: 'document-1', text: 'Hallo', turns: [turn], pages: [] };

  it('take a text with its turns, and refuse a turn or page that cannot be', () => {
    expect(documentTextSchema.parse(text)).toEqual(text);
    for (const broken of [
      { turns: [{ ...turn, start: -1 }] },
      { pages: [{ page: 0, offset: 0 }] },
      { text: null }
    ])
      expect(documentTextSchema.safeParse({ ...text, ...broken }).success).toBe(false);
  });

  it('take a change as commands make it, and refuse an entry out of nowhere', () => {
    const change = TestProject.coded().changes.at(-1)!;
    expect(changeSchema.parse(change)).toEqual(change);
    const entry = { sequence: 1, kind: 'do', change, undoTop: 1, redoTop: null };
    expect(historyEntrySchema.parse(entry)).toEqual(entry);
    for (const broken of [
      { sequence: 0 },
      { kind: 'again' },
      { undoTop: 0 },
      { change: { ...change, operations: [{ table: 'texts' }] } }
    ])
      expect(historyEntrySchema.safeParse({ ...entry, ...broken }).success).toBe(false);
  });
});
