import { describe, expect, it } from 'vitest';
import { savePlannedSource } from '$lib/commands/collection/save-planned-source';
import { addPlannedSources } from '$lib/commands/collection/add-planned-sources';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { assignPhase } from '$lib/commands/phases/assign-phase';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { EventId, PhaseId, PlannedSourceId } from '$lib/domain/ids';
import type { StudyEvent } from '$lib/domain/study-event';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { TestProject } from '$lib/testing/test-project';
import { collectionOverview } from './collection-overview';
import { methodTable } from './method-table';
import { proposedPlan } from './proposed-plan';
import { caseMatrix, questionMatrix, roleMatrix } from './source-matrices';

const today = '2025-06-15';
const id = (name: string) => name as PlannedSourceId;
const [recruiting, training] = ['recruiting', 'training'] as PhaseId[];

/** Two phases, an interview with a parent in each, one with a buddy without a date, and a note of nobody. */
function study(): TestProject {
  const project = new TestProject();
  project.run(savePhase, { id: recruiting!, name: 'Werving', start: '2025-01', end: '2025-03' });
  project.run(savePhase, { id: training!, name: 'Training', start: '2025-04', end: null });
  project.document({ name: 'I1', caseName: 'Ans', caseRole: 'ouder', date: '2025-02-10' });
  project.document({ name: 'I2', caseName: 'Bo', caseRole: 'Ouder', date: '2025-05-02' });
  project.document({ name: 'I3', caseName: 'Cas', caseRole: 'buddy' });
  project.document({ name: 'N', kind: 'note', date: '2025-05-02' });
  return project;
}

const namesOf = (found: readonly { of: object }[]) =>
  found.map(({ of }) => ('document' in of ? (of.document as { name: string }).name : 'response'));
const overviewOf = (project: TestProject) => collectionOverview(project.model, today);

describe('the plan against what there is', () => {
  it('counts by sort of source, role and phase, and says how many are missing', () => {
    const project = study();
    project.run(addPlannedSources, {
      sources: [
        { role: 'ouder', count: 3 },
        { role: 'ouder', phaseId: training! },
        { role: 'buddy', phaseId: training! },
        { source: { kind: 'document', documentKind: 'focus-group' } }
      ]
    });
    const { lines, outside } = overviewOf(project);
    expect(lines.map(({ found, missing, state }) => [namesOf(found), missing, state])).toEqual([
      [['I1', 'I2'], 1, 'partly'],
      [['I2'], 0, 'done'],
      [[], 1, 'none'],
      [[], 1, 'none']
    ]);
    expect(namesOf(outside)).toEqual(['I3', 'N']);
  });

  it('counts for one person only what concerns that person', () => {
    const project = study();
    const bo = project.model.list('cases').find(({ name }) => name === 'Bo')!;
    project.run(savePlannedSource, { id: id('a'), caseId: bo.id, count: 2 });
    expect(namesOf(overviewOf(project).lines[0]!.found)).toEqual(['I2']);
  });

  it('follows the phase a document was put in before its date', () => {
    const project = study();
    const buddy = project.model.list('documents').find(({ name }) => name === 'I3')!;
    project.run(savePlannedSource, { id: id('a'), role: 'buddy', phaseId: training! });
    expect(overviewOf(project).lines[0]!.missing).toBe(1);
    project.run(assignPhase, { documentIds: [buddy.id], phaseId: training! });
    expect(overviewOf(project).lines[0]!.missing).toBe(0);
  });

  it('tells what is to come from what is missing', () => {
    const project = study();
    const later = 'later' as PhaseId;
    project.run(savePhase, { id: later, name: 'Evaluatie', start: '2025-09' });
    project.run(addPlannedSources, { sources: [{ phaseId: later }, { phaseId: recruiting!, count: 2 }] });
    expect(overviewOf(project).lines.map(({ isToCome }) => isToCome)).toEqual([true, false]);
  });

  it('knows of what is missing whether it was held or is in the calendar', () => {
    const project = study();
    const [ans] = project.model.list('cases');
    const event = (name: string, fields: Partial<StudyEvent>) =>
      project.put('events', {
        id: name as EventId,
        kind: 'interview',
        ownKind: '',
        name,
        state: 'held',
        start: '2025-05-20',
        end: null,
        startTime: null,
        endTime: null,
        planned: null,
        trackId: null,
        phaseId: null,
        caseIds: [ans!.id],
        documentIds: [],
        place: '',
        comment: '',
        ...fields
      });
    event('held', {});
    event('planned', { state: 'planned', start: '2025-07' });
    event('cancelled', { state: 'cancelled' });
    event('training', { kind: 'training' });
    event('written', { documentIds: [project.model.list('documents')[0]!.id] });
    project.run(savePlannedSource, { id: id('a'), role: 'ouder', phaseId: training!, count: 3 });
    const [line] = overviewOf(project).lines;
    expect(line!.held.map(({ name }) => name)).toEqual(['held']);
    expect(line!.expected.map(({ name }) => name)).toEqual(['planned']);
  });

  it('has responses, by questionnaire, role and the phase of their moment', () => {
    const project = TestProject.coded();
    putQuestionnaireRecords(project);
    const { model } = project;
    const { lines: none, sources } = overviewOf(project);
    expect(none).toEqual([]);
    const responses = sources.filter(({ of }) => 'response' in of);
    expect(responses).toHaveLength(model.count('responses'));
    const [questionnaire] = model.list('questionnaires');
    const source = { kind: 'questionnaire', questionnaireId: questionnaire!.id } as const;
    project.run(savePlannedSource, { id: id('a'), source, count: 50 });
    expect(overviewOf(project).lines[0]!.found).toHaveLength(model.responseCount(questionnaire!.id));
  });
});

describe('matrices of sources', () => {
  it('say which source serves which sub-question: planned for it, and with how many quotations', () => {
    const project = TestProject.coded();
    const [first, second] = project.model.list('questions').map((question) => question.id);
    project.run(savePlannedSource, { id: id('a'), role: 'ouder', questionIds: [first!, second!] });
    const [document, other] = project.model.list('documents');
    const quotations = project.model.quotationsOf(other!.id);
    const places = quotations.slice(0, 2).map((quotation) => ({ quotationId: quotation.id }));
    const target = { kind: 'question', id: second! } as const;
    project.run(linkEvidence, { places, target, stance: 'contrary' });
    const { rows } = questionMatrix(project.model, overviewOf(project));
    const cells = Object.fromEntries(rows.map(({ source, cells }) => [source!.key, cells]));
    expect(cells[`document:${document!.id}`]).toMatchObject([
      { isPlanned: true },
      { isPlanned: true, quotations: 0 },
      { isPlanned: false }
    ]);
    expect(cells[`document:${other!.id}`]![1]).toEqual({ isPlanned: false, quotations: 2 });
  });

  it('have everybody with what there is of them, and roles by phase with what the plan misses', () => {
    const project = study();
    project.run(addPlannedSources, {
      sources: [{ role: 'ouder', phaseId: training!, count: 3 }, { role: 'coördinator' }]
    });
    const overview = overviewOf(project);
    const people = caseMatrix(project.model, overview);
    expect(people.rows.map(({ case: { name }, cells }) => [name, cells[0]!.sources.length])).toEqual([
      ['Cas', 1],
      ['Ans', 1],
      ['Bo', 1]
    ]);
    const { phases, rows } = roleMatrix(project.model, overview, null);
    expect(phases.map(({ name }) => name)).toEqual(['Werving', 'Training']);
    const counts = rows.map(({ role, cells }) => [
      role,
      ...cells.map((cell) => [cell.sources.length, cell.missing])
    ]);
    expect(counts).toEqual([
      ['buddy', [0, 0], [0, 0], [1, 0]],
      ['coördinator', [0, 0], [0, 0], [0, 1]],
      ['ouder', [1, 0], [1, 2], [0, 0]],
      ['', [0, 0], [1, 0], [0, 0]]
    ]);
  });
});

describe('the table of how data were collected', () => {
  it('has every source in one row, by phase, sort and role', () => {
    const project = study();
    const rows = methodTable(project.model, overviewOf(project), null);
    expect(
      rows.map(({ phases, roles, count, people, first, undated }) => [
        phases.map(({ name }) => name).join(),
        roles.join(),
        count,
        people,
        first,
        undated
      ])
    ).toEqual([
      ['Werving', 'ouder', 1, 1, '2025-02-10', 0],
      ['Training', 'ouder', 1, 1, '2025-05-02', 0],
      ['Training', '', 1, 0, '2025-05-02', 0],
      ['', 'buddy', 1, 1, null, 1]
    ]);
  });
});

describe('a plan that is proposed', () => {
  it('asks for what there is, and is then complete', () => {
    const project = TestProject.coded();
    putTimelineRecords(project);
    const sources = proposedPlan(project.model);
    expect(sources.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    project.run(addPlannedSources, { sources });
    const added = overviewOf(project).lines.slice(1);
    expect(added.map(({ state }) => state)).toEqual(added.map(() => 'done'));
    expect(overviewOf(project).outside).toEqual([]);
  });

  it('is empty where nothing was collected', () => {
    expect(proposedPlan(new TestProject().model)).toEqual([]);
  });
});
