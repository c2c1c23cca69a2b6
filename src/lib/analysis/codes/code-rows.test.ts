import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putAxialRecords } from '$lib/testing/axial-records';
import { randomSteps, takeStep, type RandomStep } from '$lib/testing/random-actions';
import { TestProject } from '$lib/testing/test-project';
import { AppError } from '$lib/domain/app-error';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { ExampleStudy, exampleStudy } from '../quotation-table/example-study';
import { codeRows } from './code-rows';

const rowOf = (study: ExampleStudy, name: string) =>
  codeRows(study.model, study.findText).find((row) => row.name === name)!;

describe('the rows of the table of codes', () => {
  it('gives the codes in the order of the tree, with their place in it', () => {
    const study = exampleStudy();
    const rows = codeRows(study.model, study.findText);
    expect(rows.map(({ name, parent, path, depth, order }) => [name, parent, path, depth, order])).toEqual([
      ['Vertrouwen', '', 'Vertrouwen', 0, 0],
      ['Band opbouwen', 'Vertrouwen', 'Vertrouwen / Band opbouwen', 1, 1],
      ['Huisbezoek', 'Band opbouwen', 'Vertrouwen / Band opbouwen / Huisbezoek', 2, 2],
      ['Tijdsdruk', '', 'Tijdsdruk', 0, 3]
    ]);
  });

  it('counts each quotation once: for the code itself, and for the branch', () => {
    const study = exampleStudy();
    // Already on the branch by Huisbezoek and by Vertrouwen itself.
    const counts = codeRows(study.model, study.findText).map((row) => [
      row.name,
      row.quotationCount,
      row.branchQuotationCount,
      row.documentCount,
      row.caseCount,
      row.coders
    ]);
    expect(counts).toEqual([
      ['Vertrouwen', 2, 4, 2, 3, ['Anna', 'Bram']],
      ['Band opbouwen', 2, 3, 2, 2, ['Anna', 'Bram']],
      // Two coders put it on the same quotation.
      ['Huisbezoek', 1, 1, 1, 1, ['Anna', 'Bram']],
      ['Tijdsdruk', 2, 2, 2, 2, ['Anna']]
    ]);
  });

  it('knows what there is of a definition', () => {
    const study = exampleStudy();
    study.code('loose', 'Los');
    Object.assign(study.records.codes[0]!, { definition: 'Wat iemand durft', exampleId: 'quotation-2:2' });
    expect(rowOf(study, 'Vertrouwen').completeness).toMatchObject({
      definition: 'present',
      include: 'missing',
      example: 'present'
    });
    expect(rowOf(study, 'Los').completeness.example).toBe('not-needed');
  });

  it('counts relations and memos, and names the groups a code is in', () => {
    const project = TestProject.coded();
    putAxialRecords(project);
    const [one, other] = project.model.list('codes');
    const rows = codeRows(project.model, () => undefined);
    expect(rows.find(({ id }) => id === one!.id)).toMatchObject({
      relationCount: 1,
      memoCount: 1,
      groups: [{ id: 'group-1', name: 'Thuis' }]
    });
    expect(rows.find(({ id }) => id === other!.id)).toMatchObject({ relationCount: 1, groups: [] });
  });

  it('gives nothing without codes', () => {
    expect(codeRows(new ExampleStudy().model, () => undefined)).toEqual([]);
  });

  it('counts what asking for each code by itself counts, in any project', () => {
    fc.assert(
      fc.property(randomSteps(30), (steps) => {
        const project = TestProject.coded();
        for (const step of steps) take(project, step);
        for (const row of codeRows(project.model, () => undefined))
          expect(row).toMatchObject(slowUse(project.model, row.id));
      }),
      { numRuns: 30 }
    );
  });
});

function take(project: TestProject, step: RandomStep): void {
  try {
    takeStep(step, project.model, (command, intent) => project.run(command, intent));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

function slowUse(model: ProjectModel, id: CodeId) {
  const codings = model.codingsWith(id);
  const quotationIds = new Set(codings.map(({ quotationId }) => quotationId));
  const branch = (codeId: CodeId): CodeId[] => [
    codeId,
    ...model.childrenOf(codeId).flatMap((child) => branch(child.id))
  ];
  const inBranch = new Set(
    branch(id).flatMap((codeId) => model.codingsWith(codeId).map(({ quotationId }) => quotationId))
  );
  const times = codings.map(({ at }) => at).sort();
  return {
    quotationCount: quotationIds.size,
    branchQuotationCount: inBranch.size,
    documentCount: new Set(
      Array.from(quotationIds, (quotationId) => model.get('quotations', quotationId).documentId)
    ).size,
    firstUsedAt: times[0] ?? null,
    lastUsedAt: times.at(-1) ?? null
  };
}
