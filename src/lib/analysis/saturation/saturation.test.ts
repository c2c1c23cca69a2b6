import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCodeChange } from '$lib/analysis/genealogy/code-change';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { updateCode } from '$lib/commands/codes/update-code';
import { addCoder } from '$lib/commands/project/add-coder';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import type { CodeId, CoderId, DocumentId } from '$lib/domain/ids';
import { randomSteps, takeStep } from '$lib/testing/random-actions';
import { TestProject } from '$lib/testing/test-project';
import { codeGrowth } from './code-growth';
import { newCodesPerDocument, saturationTail } from './new-codes';

const everyone = { coderId: null, levels: ['open', 'category', 'core'] as const };
const sam = 'coder-sam' as CoderId;

/** Codes a span of a document at a minute of the test day. */
function code(
  project: TestProject,
  documentId: DocumentId,
  minute: number,
  names: string[],
  coderId?: CoderId
) {
  const start = project.model.quotationsOf(documentId).length * 10;
  const places = [{ documentId, start, end: start + 5 }];
  const now = `2026-03-02T10:${String(minute).padStart(2, '0')}:00.000Z`;
  const context = { ...project.context, now, coderId: coderId ?? project.context.coderId };
  project.take(applyCodes(project.model, { places, codes: names.map((name) => ({ name })) }, context));
}

const outline = (project: TestProject, choice: Partial<Parameters<typeof newCodesPerDocument>[1]> = {}) =>
  newCodesPerDocument(project.model, { ...everyone, ...choice }).map(
    ({ number, newCodes, codeCount, total }) => [number, newCodes.map(({ name }) => name), codeCount, total]
  );

const codeChanges = (project: TestProject) =>
  project.changes.flatMap((change, index) => toCodeChange({ sequence: index + 1, change }) ?? []);

describe('new codes per document', () => {
  it('puts documents in the order of coding and gives each code to the first', () => {
    const project = new TestProject();
    const [first, second, third] = [project.document(), project.document(), project.document()];
    code(project, second, 1, ['rust', 'regels']);
    code(project, first, 2, ['rust', 'grens']);
    code(project, second, 3, ['tijd']);
    expect(outline(project)).toEqual([
      [2, ['rust', 'regels', 'tijd'], 3, 3],
      [1, ['grens'], 2, 4]
    ]);
    code(project, third, 4, ['grens']);
    expect(outline(project).at(-1)).toEqual([3, [], 1, 4]);
  });

  it('takes documents coded at the same time by number', () => {
    const project = new TestProject();
    const [first, second] = [project.document(), project.document()];
    code(project, second, 1, ['rust']);
    code(project, first, 1, ['rust']);
    expect(outline(project)).toEqual([
      [1, ['rust'], 1, 1],
      [2, [], 1, 1]
    ]);
  });

  it('can be of one coder or some levels', () => {
    const project = new TestProject();
    project.run(addCoder, { id: sam, name: 'Sam' });
    const documentId = project.document();
    code(project, documentId, 1, ['rust']);
    code(project, documentId, 2, ['rust', 'zorg'], sam);
    expect(outline(project, { coderId: sam })).toEqual([[1, ['rust', 'zorg'], 2, 2]]);
    const rust = project.model.list('codes').find(({ name }) => name === 'rust')!;
    project.run(updateCode, { id: rust.id, level: 'category' });
    expect(outline(project, { levels: ['open'] })).toEqual([[1, ['zorg'], 1, 1]]);
    expect(outline(project, { levels: [] })).toEqual([]);
  });

  it('says what the last documents still gave', () => {
    const project = new TestProject();
    const documents = Array.from({ length: 5 }, () => project.document());
    documents.forEach((id, index) => code(project, id, index, index < 3 ? [`code ${index}`] : ['code 0']));
    const rows = newCodesPerDocument(project.model, everyone);
    expect(saturationTail(rows)).toEqual({ documentCount: 2, newCodeCount: 0, total: 3 });
    expect(saturationTail(rows.slice(0, 3))).toEqual({ documentCount: 2, newCodeCount: 2, total: 3 });
    expect(saturationTail(rows.slice(0, 1))).toBeNull();
    expect(saturationTail([])).toBeNull();
  });
});

describe('the growth of the code system', () => {
  it('drops where codes were merged and moves between levels', () => {
    const project = new TestProject();
    const [rust, regels] = [project.code('rust'), project.code('regels')];
    project.run(updateCode, { id: rust, definition: 'Kalmte.' });
    project.run(mergeCodes, { survivorId: rust, codeIds: [regels] });
    project.run(updateCode, { id: rust, level: 'category' });
    const points = codeGrowth(codeChanges(project), project.model.list('codes'));
    expect(points.map(({ counts, total, merged }) => [counts.open, counts.category, total, merged])).toEqual([
      [1, 0, 1, 0],
      [2, 0, 2, 0],
      [1, 0, 1, 1],
      [0, 1, 1, 0]
    ]);
    const [day] = codeGrowth(codeChanges(project), project.model.list('codes'), (at) => at.slice(0, 10));
    expect(day).toMatchObject({ total: 1, made: 2, merged: 1, deleted: 0 });
  });

  it('counts codes from before the history from the start', () => {
    const project = new TestProject();
    project.code('rust');
    const changes = codeChanges(project).slice(1);
    expect(codeGrowth(changes, project.model.list('codes'))).toEqual([]);
    const later = project.code('regels') as CodeId;
    expect(later).toBeTruthy();
    const [point] = codeGrowth(codeChanges(project).slice(1), project.model.list('codes'));
    expect(point!.total).toBe(2);
  });

  it('ends with the number of codes of each level there are, whatever was done', () => {
    fc.assert(
      fc.property(randomSteps(20), (steps) => {
        const project = TestProject.coded();
        for (const step of steps)
          takeStep(step, project.model, (command, intent) => {
            try {
              return project.run(command, intent);
            } catch {
              return undefined;
            }
          });
        const codes = project.model.list('codes');
        const last = codeGrowth(codeChanges(project), codes).at(-1)!;
        for (const level of ['open', 'category', 'core'] as const)
          expect(last.counts[level]).toBe(codes.filter((one) => one.level === level).length);
      }),
      { numRuns: 30 }
    );
  });
});
