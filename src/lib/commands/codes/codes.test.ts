import { describe, expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { createCode } from './create-code';
import { deleteCodes } from './delete-codes';
import { moveCodes } from './move-codes';
import { findCodeByName } from './new-code';
import { updateCode } from './update-code';

const namesUnder = (project: TestProject, parentId: CodeId | null) =>
  project.model.childrenOf(parentId).map(({ name }) => name);

/** Three codes at the top: grens, tijd, zorg. */
function threeCodes() {
  const project = new TestProject();
  return { project, grens: project.code('grens'), tijd: project.code('tijd'), zorg: project.code('zorg') };
}

describe('creating a code', () => {
  it('puts an open code last among its siblings, in the least used colour', () => {
    const { project } = threeCodes();
    const { params } = project.run(createCode, { name: ' Band  🙂 ' });
    expect(params).toEqual({ name: 'Band 🙂' });
    expect(namesUnder(project, null)).toEqual(['grens', 'tijd', 'zorg', 'Band 🙂']);
    expect(findCodeByName(project.model, 'band 🙂')).toMatchObject({
      level: 'open',
      colour: 3,
      parentId: null
    });
  });

  it('takes the colour of the code it comes under', () => {
    const { project, zorg } = threeCodes();
    const id = project.code('mantelzorg', zorg);
    expect(project.model.get('codes', id).colour).toBe(project.model.get('codes', zorg).colour);
  });

  it('refuses a name that is taken, no name, and a parent that is not there', () => {
    const { project } = threeCodes();
    const gone = 'gone' as CodeId;
    expect(errorCodeOf(() => project.run(createCode, { name: 'GRENS ' }))).toBe('command/name-taken');
    expect(errorCodeOf(() => project.run(createCode, { name: ' ' }))).toBe('command/empty-name');
    expect(errorCodeOf(() => project.run(createCode, { name: 'rust', parentId: gone, colour: 1 }))).toBe(
      'model/not-found'
    );
  });

  it('refuses an id that another code has', () => {
    const { project, grens } = threeCodes();
    expect(() => project.run(createCode, { id: grens, name: 'rust' })).toThrow('there already is');
  });
});

describe('changing a code', () => {
  it('renames it, also to another spelling of its own name', () => {
    const { project, grens } = threeCodes();
    expect(project.run(updateCode, { id: grens, name: 'Grens' })).toMatchObject({
      command: 'rename-code',
      params: { name: 'Grens', from: 'grens' }
    });
    expect(
      project.run(updateCode, { id: grens, definition: 'waar het ophoudt', name: undefined }).command
    ).toBe('update-code');
    expect(project.model.get('codes', grens)).toMatchObject({
      name: 'Grens',
      definition: 'waar het ophoudt'
    });
  });

  it('does nothing when all is as it was', () => {
    const { project, grens } = threeCodes();
    expect(project.run(updateCode, { id: grens, name: 'grens', level: 'open' }).operations).toEqual([]);
  });

  it('refuses the name of another code', () => {
    const { project, grens } = threeCodes();
    expect(errorCodeOf(() => project.run(updateCode, { id: grens, name: 'Tijd' }))).toBe(
      'command/name-taken'
    );
  });
});

describe('moving a code', () => {
  it.each([
    { what: 'before another', move: { beforeId: 'grens' }, expected: ['zorg', 'grens', 'tijd'] },
    { what: 'to the end', move: {}, expected: ['grens', 'tijd', 'zorg'] },
    {
      what: 'before itself: it stays',
      move: { id: 'tijd', beforeId: 'tijd' },
      expected: ['grens', 'tijd', 'zorg']
    },
    {
      what: 'before the one after it: it stays',
      move: { id: 'grens', beforeId: 'tijd' },
      expected: ['grens', 'tijd', 'zorg']
    }
  ] as { what: string; move: { id?: 'grens' | 'tijd'; beforeId?: 'grens' | 'tijd' }; expected: string[] }[])(
    '$what',
    ({ move, expected }) => {
      const { project, ...ids } = threeCodes();
      const beforeId = move.beforeId && ids[move.beforeId];
      project.run(moveCodes, { ids: [ids[move.id ?? 'zorg']], parentId: null, beforeId });
      expect(namesUnder(project, null)).toEqual(expected);
    }
  );

  it('takes its branch along and keeps codings', () => {
    const { project, grens, tijd, zorg } = threeCodes();
    project.run(moveCodes, { ids: [tijd], parentId: zorg });
    const { params } = project.run(moveCodes, { ids: [zorg], parentId: grens });
    expect(params).toEqual({ name: 'zorg', count: 1, parent: 'grens' });
    expect(namesUnder(project, grens)).toEqual(['zorg']);
    expect(namesUnder(project, zorg)).toEqual(['tijd']);
  });

  it('never goes under itself or its own branch', () => {
    const { project, grens, tijd } = threeCodes();
    project.run(moveCodes, { ids: [tijd], parentId: grens });
    expect(errorCodeOf(() => project.run(moveCodes, { ids: [grens], parentId: tijd }))).toBe('command/cycle');
    expect(errorCodeOf(() => project.run(moveCodes, { ids: [grens], parentId: grens }))).toBe(
      'command/cycle'
    );
  });
});

describe('deleting a code', () => {
  it('keeps the quotations and moves the codes under it up', () => {
    const { project, grens, tijd } = threeCodes();
    const under = project.code('avond', tijd);
    project.run(moveCodes, { ids: [tijd], parentId: grens });
    const quotation = project.quotation(project.document(), 0, 5, tijd, under);
    const { params } = project.run(deleteCodes, { ids: [tijd] });
    expect(params).toEqual({ name: 'tijd', count: 1, codings: 1 });
    expect(namesUnder(project, grens)).toEqual(['avond']);
    expect(project.model.codingsOf(quotation).map(({ codeId }) => codeId)).toEqual([under]);
  });
});
