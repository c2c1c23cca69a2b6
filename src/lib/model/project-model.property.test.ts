import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import type { Change } from '$lib/domain/change';
import type { ChangeId } from '$lib/domain/ids';
import { tableNames, tableSchemas } from '$lib/domain/tables';
import { putAxialRecords } from '$lib/testing/axial-records';
import { putEvidenceRecords } from '$lib/testing/evidence-records';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { indexesAsData, projectAsData } from '$lib/testing/project-as-data';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { randomSteps, takeStep, type RandomStep } from '$lib/testing/random-actions';
import { countingContext, testNow, TestProject } from '$lib/testing/test-project';
import { invertChange } from './invert-change';
import { ProjectModel } from './project-model';

/** One of everything, so that every action finds something to do from the start. */
function startedProject(): TestProject {
  const project = TestProject.coded();
  putAxialRecords(project);
  putEvidenceRecords(project);
  putQuestionnaireRecords(project);
  putTimelineRecords(project);
  return project;
}

/** Runs a step fitted to a model; an expected refusal (a name that is taken, a code under itself) is no change. */
function attempt(project: TestProject, step: RandomStep, fittedTo = project.model): Change | undefined {
  try {
    return takeStep(step, fittedTo, (command, intent) =>
      project.run(command, intent, project.model.list('coders')[step.numbers[0]! % 2]?.id)
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return undefined;
  }
}

function rebuild({ model }: TestProject): ProjectModel {
  return ProjectModel.from(Object.fromEntries(tableNames.map((name) => [name, model.list(name)])));
}

const invert = (project: TestProject, change: Change) =>
  invertChange(change, project.context.newId() as ChangeId, testNow);

describe('a project under random commands', () => {
  it('is the same again after each change and its inverse', () => {
    fc.assert(
      fc.property(randomSteps(60), (steps) => {
        const project = startedProject();
        for (const step of steps) {
          const before = projectAsData(project.model, ['counters']);
          const change = attempt(project, step);
          if (!change) continue;
          const after = projectAsData(project.model, ['counters']);
          project.take(invert(project, change));
          expect(projectAsData(project.model, ['counters'])).toEqual(before);
          project.take(invert(project, project.changes.at(-1)!));
          expect(projectAsData(project.model, ['counters'])).toEqual(after);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('is empty of all but its numbers after every change is taken back, last first', () => {
    fc.assert(
      fc.property(randomSteps(120), (steps) => {
        const project = startedProject();
        const first = projectAsData(project.model, ['counters']);
        const changes = steps.flatMap((step) => attempt(project, step) ?? []);
        for (const change of changes.toReversed()) project.take(invert(project, change));
        expect(projectAsData(project.model, ['counters'])).toEqual(first);
      }),
      { numRuns: 60 }
    );
  });

  it('keeps its indexes as they would be when rebuilt', () => {
    fc.assert(
      fc.property(randomSteps(120), fc.array(fc.boolean(), { minLength: 120 }), (steps, undone) => {
        const project = startedProject();
        steps.forEach((step, index) => {
          const change = attempt(project, step);
          if (change && undone[index]) project.take(invert(project, change));
          // Counts that were asked for are kept, and must not outlive a change.
          for (const { id } of project.model.list('codes')) project.model.quotationCount(id);
        });
        expect(indexesAsData(project.model)).toEqual(indexesAsData(rebuild(project)));
      }),
      { numRuns: 80 }
    );
  });

  it('stays sound: nothing dangles, nothing is double, numbers are right', () => {
    fc.assert(
      fc.property(randomSteps(120), (steps) => {
        const project = startedProject();
        for (const step of steps) {
          attempt(project, step);
          expectSoundProject(project.model);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('stays sound, or refuses, when asked what was meant for another state of it', () => {
    fc.assert(
      fc.property(randomSteps(120), (steps) => {
        const [seen, project] = [startedProject(), startedProject()];
        // What each makes from here on has ids of its own, as ids made in two browsers have.
        Object.assign(seen.context, countingContext('seen'));
        steps.forEach((step, index) => {
          // Half of the steps move on what was seen; the others pick from it and are carried out elsewhere.
          attempt(index % 2 === 0 ? seen : project, step, seen.model);
        });
        expectSoundProject(project.model);
      }),
      { numRuns: 60 }
    );
  });

  it('never gives a number twice, also when some changes are taken back', () => {
    fc.assert(
      fc.property(randomSteps(120), fc.array(fc.boolean(), { minLength: 120 }), (steps, undone) => {
        const project = startedProject();
        const owners = new Map<string, string>();
        steps.forEach((step, index) => {
          const change = attempt(project, step);
          for (const { number, id } of project.model.list('documents')) claim(owners, `${number}`, id);
          for (const { documentId, number, id } of project.model.list('quotations'))
            claim(owners, `${documentId}:${number}`, id);
          if (change && undone[index]) project.take(invert(project, change));
        });
      }),
      { numRuns: 60 }
    );
  });

  it('makes at most one quotation of a span: only resizing lets two coincide', () => {
    fc.assert(
      fc.property(randomSteps(120), (steps) => {
        const project = startedProject();
        for (const step of steps.filter(({ action }) => action !== 'resizeQuotation')) attempt(project, step);
        const quotations = project.model.list('quotations');
        const spans = quotations.map(({ documentId, start, end }) => `${documentId}:${start}:${end}`);
        expect(new Set(spans).size).toBe(spans.length);
      }),
      { numRuns: 60 }
    );
  });

  it('holds only records that a bundle would read back', () => {
    fc.assert(
      fc.property(randomSteps(120), (steps) => {
        const project = startedProject();
        for (const step of steps) attempt(project, step);
        for (const table of tableNames)
          for (const record of project.model.list(table))
            expect(tableSchemas[table].parse(record)).toEqual(record);
      }),
      { numRuns: 60 }
    );
  });
});

function claim(owners: Map<string, string>, number: string, id: string): void {
  expect(owners.get(number) ?? id).toBe(id);
  owners.set(number, id);
}
