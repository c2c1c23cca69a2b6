import { describe, expect, it } from 'vitest';
import { importCodebook } from '$lib/commands/codebook/import-codebook';
import { updateCode } from '$lib/commands/codes/update-code';
import type { CodeGroupId } from '$lib/domain/ids';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { testNow, TestProject } from '$lib/testing/test-project';
import type { IncomingCode } from './incoming-code';
import { defaultImportChoices, type ImportChoices } from './import-plan';
import { planCodebookImport } from './plan-codebook-import';
import { similarCodes } from './similar-codes';

function incoming(row: number, name: string, fields: Partial<IncomingCode> = {}): IncomingCode {
  return {
    row,
    name,
    above: null,
    level: null,
    colour: null,
    order: null,
    definition: null,
    include: null,
    exclude: null,
    comment: null,
    groups: null,
    example: null,
    notes: [],
    ...fields
  };
}

const overwrite: ImportChoices = { ...defaultImportChoices, standard: 'overwrite' };

/** Imports and gives the codes as `name < parent`. */
function take(project: TestProject, rows: IncomingCode[], choices = defaultImportChoices) {
  const plan = planCodebookImport(project.model, rows, choices);
  project.run(importCodebook, plan.intent);
  expectSoundProject(project.model);
  return plan;
}

function tree({ model }: TestProject): string[] {
  return model
    .list('codes')
    .map(({ name, parentId }) => (parentId ? `${name} < ${model.get('codes', parentId).name}` : name))
    .sort();
}

describe('planCodebookImport', () => {
  it('makes new codes under their parents, wherever these stand in the file', () => {
    const project = new TestProject();
    const plan = take(project, [
      incoming(2, 'Grens', { above: ['Band'], definition: 'Waar het ophoudt.', level: 'open' }),
      incoming(3, 'Band', { above: [], level: 'category', colour: 4 })
    ]);
    expect(plan.codes.map(({ status }) => status)).toEqual(['new', 'new']);
    expect(tree(project)).toEqual(['Band', 'Grens < Band']);
    // A code without a colour of its own takes its parent's.
    expect(project.model.list('codes').map(({ colour }) => colour)).toEqual([4, 4]);
  });

  it('fills only what is empty, unless told to overwrite', () => {
    const project = new TestProject();
    const id = project.code('Grens');
    project.run(updateCode, { id, definition: 'Oud' });
    const row = incoming(2, 'grens ', { definition: 'Nieuw', include: 'Wel', level: 'category', above: [] });
    const plan = take(project, [row]);
    expect(plan.codes[0]).toMatchObject({ status: 'changed', name: 'Grens' });
    expect(plan.codes[0]!.changes).toEqual([
      { field: 'name', from: 'Grens', to: 'grens', applies: false },
      { field: 'level', from: 'open', to: 'category', applies: false },
      { field: 'definition', from: 'Oud', to: 'Nieuw', applies: false },
      { field: 'include', from: '', to: 'Wel', applies: true }
    ]);
    expect(project.model.get('codes', id)).toMatchObject({
      name: 'Grens',
      definition: 'Oud',
      include: 'Wel',
      level: 'open'
    });
    take(project, [row], overwrite);
    expect(project.model.get('codes', id)).toMatchObject({
      name: 'grens',
      definition: 'Nieuw',
      level: 'category'
    });
  });

  it('erases nothing with an empty cell, also when overwriting', () => {
    const project = new TestProject();
    const id = project.code('Grens');
    project.run(updateCode, { id, definition: 'Oud' });
    const plan = take(project, [incoming(2, 'Grens', { definition: '', groups: [] })], overwrite);
    expect(plan.codes[0]!.status).toBe('same');
    expect(project.model.get('codes', id).definition).toBe('Oud');
  });

  it('changes nothing the second time', () => {
    const project = new TestProject();
    project.code('Bestond al');
    const rows = [
      incoming(2, 'Goed', { above: ['School'], order: 2, groups: ['Toon'] }),
      incoming(3, 'Goed', { above: ['Thuis'], order: 1, colour: 3 }),
      incoming(4, 'Zo', { above: ['Zus'] }),
      incoming(5, 'Zus', { above: ['Zo'] })
    ];
    for (const choices of [defaultImportChoices, overwrite]) {
      take(project, rows, choices);
      const again = planCodebookImport(project.model, rows, choices);
      const change = importCodebook(project.model, again.intent, project.context);
      expect(change.operations).toEqual([]);
    }
  });

  it('leaves out rows without a name and the second of two that are the same', () => {
    const project = new TestProject();
    const plan = take(project, [incoming(2, ''), incoming(3, 'Band'), incoming(4, ' BAND ')]);
    expect(plan.codes.map(({ reason }) => reason)).toEqual(['no-name', null, 'twice']);
    expect(tree(project)).toEqual(['Band']);
  });

  it('calls a code after its parent when another branch has the name too', () => {
    const project = new TestProject();
    const plan = take(project, [
      incoming(2, 'Thuis', { above: [] }),
      incoming(3, 'Goed', { above: ['Thuis'] }),
      incoming(4, 'School', { above: [] }),
      incoming(5, 'Goed', { above: ['School'] }),
      incoming(6, 'Rustig', { above: ['School', 'Goed'] })
    ]);
    expect(plan.codes[3]).toMatchObject({ name: 'Goed (School)', notes: ['renamed'] });
    expect(tree(project)).toEqual([
      'Goed (School) < School',
      'Goed < Thuis',
      'Rustig < Goed (School)',
      'School',
      'Thuis'
    ]);
  });

  it('makes parents that no row is about, with what is above them, or brings the codes up', () => {
    const rows = [incoming(2, 'Diep', { above: ['A', 'B'] })];
    const made = new TestProject();
    const plan = take(made, rows);
    expect(plan.codes.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Diep'],
      [null, 'A'],
      [null, 'B']
    ]);
    expect(tree(made)).toEqual(['A', 'B < A', 'Diep < B']);
    const up = new TestProject();
    up.code('A');
    const plain = take(up, rows, { ...defaultImportChoices, makeParents: false });
    expect(plain.codes[0]!.notes).toEqual(['parent-missing']);
    expect(tree(up)).toEqual(['A', 'Diep < A']);
  });

  it('makes no parent in the place of a row that is left out', () => {
    const project = new TestProject();
    const byRow = new Map([[2, 'skip'] as const]);
    const rows = [incoming(2, 'B', { above: [] }), incoming(3, 'C', { above: ['B'] })];
    take(project, rows, { ...defaultImportChoices, byRow });
    expect(tree(project)).toEqual(['C']);
  });

  it.each([
    [
      'of two rows',
      [
        ['A', 'B'],
        ['B', 'A']
      ]
    ],
    ['of a row with itself', [['A', 'A']]],
    [
      'of three rows',
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'A']
      ]
    ]
  ])('breaks a circle %s', (_, pairs) => {
    const project = new TestProject();
    const rows = pairs.map(([name, parent], index) => incoming(index + 2, name!, { above: [parent!] }));
    const plan = take(project, rows);
    expect(plan.codes.at(-1)!.notes).toEqual(['cycle']);
    expect(project.model.count('codes')).toBe(pairs.length);
  });

  it('brings no code under one that stands under it already', () => {
    const project = new TestProject();
    project.code('Kind', project.code('Ouder'));
    const rows = [incoming(2, 'Ouder', { above: ['Kind'] })];
    expect(take(project, rows, overwrite).codes[0]!.notes).toEqual(['cycle']);
    expect(tree(project)).toEqual(['Kind < Ouder', 'Ouder']);
  });

  it('takes a row for a code that is there when told that it is', () => {
    const project = new TestProject();
    const id = project.code('Begeleiding');
    const rows = [
      incoming(2, 'Begeleidingen', { definition: 'Helpen.' }),
      incoming(3, 'Thuis', { above: ['Begeleidingen'] })
    ];
    const near = similarCodes(project.model, rows);
    expect([...near].map(([row, codes]) => [row, codes.map(({ name }) => name)])).toEqual([
      [2, ['Begeleiding']]
    ]);
    expect(
      planCodebookImport(project.model, rows, defaultImportChoices, near).codes[0]!.similar
    ).toHaveLength(1);
    take(project, rows, { ...overwrite, matches: new Map([[2, id]]) });
    expect(tree(project)).toEqual(['Begeleiding', 'Thuis < Begeleiding']);
    expect(project.model.get('codes', id).definition).toBe('Helpen.');
  });

  it('puts codes in groups, made when they are not there, but in no smart one', () => {
    const project = new TestProject();
    const id = project.code('Grens');
    const condition = { level: null, branchId: null, use: 'unused' as const, name: '' };
    const stamp = { comment: '', createdAt: testNow };
    project.put('codeGroups', { id: 'g1' as CodeGroupId, name: 'Slim', codeIds: [], condition, ...stamp });
    project.put('codeGroups', {
      id: 'g2' as CodeGroupId,
      name: 'Vrij',
      codeIds: [id],
      condition: null,
      ...stamp
    });
    const rows = [
      incoming(2, 'Grens', { groups: ['vrij', 'Nieuw', 'slim'] }),
      incoming(3, 'Rust', { groups: ['Vrij'] })
    ];
    const plan = take(project, rows, overwrite);
    expect(plan.codes[0]).toMatchObject({ notes: ['smart-group'] });
    const groups = project.model.list('codeGroups').map(({ name, codeIds }) => [name, codeIds.length]);
    expect(groups).toEqual([
      ['Slim', 0],
      ['Vrij', 2],
      ['Nieuw', 1]
    ]);
  });

  it('takes an example over when the quotation is there, and says so when it is not', () => {
    const project = TestProject.coded();
    const quotation = project.model.list('quotations')[0]!;
    const rows = [incoming(2, 'Grens', { example: '1:1' }), incoming(3, 'Tijd', { example: '99:1' })];
    const plan = take(project, rows);
    expect(plan.codes[1]!.notes).toEqual(['no-such-quotation']);
    const examples = project.model.list('codes').map(({ exampleId }) => exampleId);
    expect(examples.filter(Boolean)).toEqual([quotation.id]);
  });
});
