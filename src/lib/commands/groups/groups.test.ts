import { describe, expect, it } from 'vitest';
import { branchesInGroup, codesInGroup } from '$lib/analysis/codes/codes-in-group';
import type { CodeCondition } from '$lib/domain/code-group';
import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { updateCode } from '../codes/update-code';
import { deleteCodes } from '../codes/delete-codes';
import { addToGroup } from './add-to-group';
import { deleteGroup } from './delete-group';
import { removeFromGroup } from './remove-from-group';
import { saveGroup } from './save-group';

const id = 'group' as CodeGroupId;
const any: CodeCondition = { level: null, branchId: null, use: null, name: '' };

/** Band (core) with Café under it, used, and Café laat under that; Tijd apart. */
function codes() {
  const project = new TestProject();
  const band = project.code('Band');
  const cafe = project.code('Café', band);
  const late = project.code('Café laat', cafe);
  const tijd = project.code('Tijd');
  project.run(updateCode, { id: band, level: 'core' });
  project.quotation(project.document(), 0, 5, cafe);
  const named = (ids: readonly CodeId[]) => ids.map((codeId) => project.model.get('codes', codeId).name);
  const members = () => named(codesInGroup(project.model, project.model.get('codeGroups', id)));
  const branches = () => named(branchesInGroup(project.model, project.model.get('codeGroups', id)));
  return { project, band, cafe, late, tijd, members, branches };
}

describe('free groups', () => {
  it('hold codes once, many to many, until they are taken out', () => {
    const { project, band, cafe, tijd, members } = codes();
    project.run(saveGroup, { id, name: ' Thuis ', codeIds: [tijd, tijd] });
    project.run(saveGroup, { name: 'Ook', codeIds: [tijd] });
    expect(project.run(addToGroup, { groupId: id, codeIds: [tijd, band, cafe] }).params).toEqual({
      name: 'Thuis',
      count: 2
    });
    expect(members()).toEqual(['Tijd', 'Band', 'Café']);
    project.run(removeFromGroup, { groupId: id, codeIds: [band] });
    project.run(deleteCodes, { ids: [cafe] });
    expect(members()).toEqual(['Tijd']);
    expect(project.run(addToGroup, { groupId: id, codeIds: [tijd] }).operations).toEqual([]);
    project.run(deleteGroup, { id });
    expect(project.model.list('codeGroups').map(({ name }) => name)).toEqual(['Ook']);
    expect(project.model.count('codes')).toBe(3);
  });

  it('have names of their own, and codes that are there', () => {
    const { project } = codes();
    project.run(saveGroup, { id, name: 'Thuis' });
    const save = (name: string, codeIds: CodeId[] = []) =>
      errorCodeOf(() => project.run(saveGroup, { name, codeIds }));
    expect([save('thuis '), save(' '), save('Werk', ['gone' as CodeId])]).toEqual([
      'command/name-taken',
      'command/empty-name',
      'model/not-found'
    ]);
    project.run(saveGroup, { id, name: 'THUIS', comment: 'Waar men woont.' });
    project.run(saveGroup, { id, name: 'Thuis' });
    expect(project.model.get('codeGroups', id)).toMatchObject({ name: 'Thuis', comment: 'Waar men woont.' });
  });
});

describe('the branches of a group', () => {
  it('hold what is under its codes, each code once, and nothing above them', () => {
    const { project, cafe, late, tijd, branches } = codes();
    project.run(saveGroup, { id, name: 'Thuis', codeIds: [late, cafe, tijd] });
    expect(branches()).toEqual(['Café laat', 'Café', 'Tijd']);
  });

  it('hold what a smart group leaves to its core codes', () => {
    const { project, members, branches } = codes();
    project.run(saveGroup, { id, name: 'Alle kerncodes', condition: { ...any, level: 'core' } });
    expect(members()).toEqual(['Band']);
    expect(branches()).toEqual(['Band', 'Café', 'Café laat']);
  });
});

describe('smart groups', () => {
  it.each<{ what: string; condition: (ids: ReturnType<typeof codes>) => CodeCondition; expected: string[] }>([
    { what: 'all', condition: () => any, expected: ['Band', 'Café', 'Café laat', 'Tijd'] },
    { what: 'a level', condition: () => ({ ...any, level: 'core' }), expected: ['Band'] },
    {
      what: 'a branch, with the code itself',
      condition: ({ cafe }) => ({ ...any, branchId: cafe }),
      expected: ['Café', 'Café laat']
    },
    { what: 'what is used', condition: () => ({ ...any, use: 'used' }), expected: ['Café'] },
    {
      what: 'what is not used',
      condition: () => ({ ...any, use: 'unused' }),
      expected: ['Band', 'Café laat', 'Tijd']
    },
    {
      what: 'part of a name, whatever its case and accents',
      condition: () => ({ ...any, name: ' CAFE ' }),
      expected: ['Café', 'Café laat']
    },
    {
      what: 'all of it together',
      condition: ({ band }) => ({ level: 'open', branchId: band, use: 'unused', name: 'caf' }),
      expected: ['Café laat']
    }
  ])('hold $what', ({ condition, expected }) => {
    const made = codes();
    made.project.run(saveGroup, { id, name: 'Slim', codeIds: [made.tijd], condition: condition(made) });
    expect(made.members()).toEqual(expected);
    expect(made.project.model.get('codeGroups', id).codeIds).toEqual([]);
  });

  it('hold nothing once the branch is gone', () => {
    const { project, cafe, members } = codes();
    project.run(saveGroup, { id, name: 'Slim', condition: { ...any, branchId: cafe } });
    project.run(deleteCodes, { ids: [cafe] });
    expect(members()).toEqual([]);
    expect(project.run(saveGroup, { id, name: 'Nog steeds' }).operations).toHaveLength(1);
  });

  it('take no codes by hand, and become free again without their condition', () => {
    const { project, tijd, members } = codes();
    project.run(saveGroup, { id, name: 'Slim', condition: any });
    for (const command of [addToGroup, removeFromGroup])
      expect(errorCodeOf(() => project.run(command, { groupId: id, codeIds: [tijd] }))).toBe(
        'command/smart-group'
      );
    project.run(saveGroup, { id, name: 'Vrij', condition: null, codeIds: [tijd] });
    expect(members()).toEqual(['Tijd']);
  });
});
