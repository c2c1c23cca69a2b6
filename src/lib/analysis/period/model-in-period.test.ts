import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import type { DocumentId } from '$lib/domain/ids';
import { allDays, type Period } from '$lib/domain/period';
import { tableNames } from '$lib/domain/tables';
import { putAxialRecords } from '$lib/testing/axial-records';
import { putEvidenceRecords } from '$lib/testing/evidence-records';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { indexesAsData, projectAsData } from '$lib/testing/project-as-data';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { randomSteps, takeStep } from '$lib/testing/random-actions';
import { TestProject } from '$lib/testing/test-project';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { ProjectModel } from '$lib/model/project-model';
import { modelInPeriod } from './model-in-period';

const days = ['2025-12-31', '2026-01-20', '2026-02-10', '2026-03-01'];

/** One of everything, its documents on different days. */
function startedProject(): TestProject {
  const project = TestProject.coded();
  putAxialRecords(project);
  putEvidenceRecords(project);
  putQuestionnaireRecords(project);
  putTimelineRecords(project);
  return project;
}

function dateDocuments(project: TestProject, dates: readonly (string | null)[]): void {
  project.model.list('documents').forEach((document, index) => {
    project.put('documents', { ...document, date: dates[index % dates.length]! });
  });
}

const day = fc.option(fc.constantFrom(...days));
const period = fc
  .tuple(day, day)
  .map(([from, to]): Period => (from && to && to < from ? { from: to, to: from } : { from, to }));

describe('a project in a period', () => {
  it('is sound, with just the documents of the period, whatever was done before', () => {
    fc.assert(
      fc.property(
        randomSteps(60),
        fc.array(day, { minLength: 3, maxLength: 3 }),
        period,
        (steps, dates, between) => {
          const project = startedProject();
          for (const step of steps) attempt(() => takeStep(step, project.model, (c, i) => project.run(c, i)));
          dateDocuments(project, dates);
          const before = projectAsData(project.model);
          const inPeriod = modelInPeriod(project.model, between);
          expectSoundProject(inPeriod);
          expect(projectAsData(project.model)).toEqual(before);
          expect(indexesAsData(inPeriod)).toEqual(indexesAsData(rebuilt(inPeriod)));
          if (between.from === null && between.to === null) return;
          const { from, to } = between;
          const isIn = ({ date }: { date: string | null }) =>
            date !== null && (from === null || from <= date) && (to === null || date <= to);
          const expected = project.model.list('documents').filter(isIn);
          expect(inPeriod.list('documents').map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          for (const { id } of expected)
            expect(inPeriod.quotationsOf(id)).toEqual(project.model.quotationsOf(id));
          for (const table of ['codes', 'cases', 'questions', 'phases', 'questionnaires'] as const)
            expect(inPeriod.count(table)).toBe(project.model.count(table));
        }
      ),
      { numRuns: 60 }
    );
  });

  it('is the project itself for all days', () => {
    const { model } = startedProject();
    expect(modelInPeriod(model, allDays)).toBe(model);
  });

  it('leaves out what has no date', () => {
    const project = startedProject();
    dateDocuments(project, [null]);
    const inPeriod = modelInPeriod(project.model, { from: '2000-01-01', to: null });
    for (const table of ['documents', 'quotations', 'codings', 'evidenceLinks', 'findingQuotations'] as const)
      expect(inPeriod.list(table)).toEqual([]);
  });

  it('takes responses by their own day or else that of their moment, and a moment with its responses', () => {
    const project = startedProject();
    const [moment, other] = project.model.list('moments');
    const [response] = project.model.list('responses');
    for (const record of project.model.list('documents'))
      project.put('documents', { ...record, momentId: null });
    for (const record of project.model.list('responses'))
      project.put('responses', { ...record, momentId: moment!.id, date: null });
    project.put('moments', { ...moment!, date: '2026-01-10' });
    if (other) project.put('moments', { ...other, date: null });
    project.put('responses', { ...response!, momentId: moment!.id, date: '2026-02-02' });
    const january = modelInPeriod(project.model, { from: '2026-01-01', to: '2026-01-31' });
    expect(january.find('responses', response!.id)).toBeUndefined();
    expect(january.count('responses')).toBe(project.model.count('responses') - 1);
    const february = modelInPeriod(project.model, { from: '2026-02-01', to: '2026-02-28' });
    expect(february.list('responses').map(({ id }) => id)).toEqual([response!.id]);
    expect(february.list('moments').map(({ id }) => id)).toEqual([moment!.id]);
  });

  it('has the events that meet it, without the documents that are outside', () => {
    const project = startedProject();
    dateDocuments(project, ['2025-06-01']);
    const inPeriod = modelInPeriod(project.model, { from: '2026-02-28', to: '2026-12-31' });
    expect(inPeriod.list('events')).toEqual([
      { ...project.model.list('events')[0]!, documentIds: [] as DocumentId[] }
    ]);
    expect(modelInPeriod(project.model, { from: null, to: '2026-01-31' }).count('events')).toBe(0);
  });
});

/** An expected refusal (a name that is taken) is no step. */
function attempt(step: () => unknown): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

function rebuilt(model: ProjectModel): ProjectModel {
  return ProjectModel.from(Object.fromEntries(tableNames.map((name) => [name, model.list(name)])));
}
