import { describe, expect, it } from 'vitest';
import { invertChange } from '$lib/model/invert-change';
import { errorCodeOf } from '$lib/testing/error-code';
import { projectAsData } from '$lib/testing/project-as-data';
import { TestProject } from '$lib/testing/test-project';
import { importCodebook, type ImportedCode } from './import-codebook';

function code(name: string, fields: Partial<ImportedCode> = {}): ImportedCode {
  return { id: null, name, parent: null, fields: {}, groups: [], ...fields };
}

describe('importCodebook', () => {
  it('is one step: undone, the project is as it was', () => {
    const project = TestProject.coded();
    const before = projectAsData(project.model);
    const codes = [
      code('Nieuw', { parent: 'Grens', groups: ['Toon'] }),
      code('Grens', { id: project.model.list('codes')[1]!.id, parent: undefined, fields: { include: 'Wel' } })
    ];
    const change = project.run(importCodebook, { codes });
    expect(change).toMatchObject({
      command: 'import-codebook',
      params: { count: 2, created: 1, updated: 1 }
    });
    project.take(invertChange(change, 'undo' as never, change.at));
    expect(projectAsData(project.model)).toEqual(before);
  });

  it('orders new codes as told among themselves, after siblings that are there', () => {
    const project = new TestProject();
    project.code('Eerst');
    const codes = [
      code('Derde', { fields: { order: 9 } }),
      code('Tweede', { fields: { order: 2.5 } }),
      code('Y', { parent: 'Tweede', fields: { order: 7 } }),
      code('X', { parent: 'Tweede', fields: { order: 1 } })
    ];
    project.run(importCodebook, { codes });
    const names = (parentId: string | null) =>
      project.model.childrenOf(parentId as never).map(({ name, order }) => [name, order]);
    expect(names(null)).toEqual([
      ['Eerst', 1],
      ['Tweede', 2],
      ['Derde', 3]
    ]);
    expect(names(project.model.list('codes').find(({ name }) => name === 'Tweede')!.id)).toEqual([
      ['X', 1],
      ['Y', 7]
    ]);
  });

  it('gives codes at the top colours of their own', () => {
    const project = new TestProject();
    project.run(importCodebook, { codes: [code('A'), code('B'), code('C', { parent: 'B' })] });
    expect(project.model.list('codes').map(({ colour }) => colour)).toEqual([0, 1, 1]);
  });

  it.each([
    ['an empty name', [code(' ')], 'command/empty-name'],
    ['a name that is taken', [code('grens')], 'command/name-taken'],
    ['a name twice', [code('A'), code('a')], 'command/name-taken'],
    ['a parent that is not there', [code('A', { parent: 'Nergens' })], 'model/not-found'],
    ['a circle', [code('A', { parent: 'B' }), code('B', { parent: 'A' })], 'command/cycle'],
    ['an example that is not there', [code('A', { fields: { exampleId: 'x' as never } })], 'model/not-found']
  ])('refuses %s', (_, codes, expected) => {
    const { model, context } = TestProject.coded();
    expect(errorCodeOf(() => importCodebook(model, { codes }, context))).toBe(expected);
  });
});
