import { describe, expect, it } from 'vitest';
import { deletePreview } from '$lib/analysis/codes/delete-preview';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { bundleCodes } from './bundle-codes';
import { deleteCodes } from './delete-codes';
import { moveCodes } from './move-codes';
import { recolourBranches } from './recolour-branches';
import { updateCode } from './update-code';
import { updateCodes } from './update-codes';

/** The tree in one line: `a(b(c) d) e`. */
function outline(project: TestProject, parentId: CodeId | null = null): string {
  return project.model
    .childrenOf(parentId)
    .map(({ id, name }) => {
      const under = outline(project, id);
      return under === '' ? name : `${name}(${under})`;
    })
    .join(' ');
}

/** a(b(c d) e) f(g) h, with ids by name. */
function tree() {
  const project = new TestProject();
  const ids: Record<string, CodeId> = {};
  for (const [name, parent] of ['a', 'b a', 'c b', 'd b', 'e a', 'f', 'g f', 'h'].map((line) =>
    line.split(' ')
  ))
    ids[name!] = project.code(name!, parent ? ids[parent]! : null);
  const of = (names: string) => Array.from(names.replaceAll(' ', ''), (name) => ids[name]!);
  return { project, ids, of };
}

describe('moving codes', () => {
  it.each([
    { move: 'ce', under: 'f', before: undefined, expected: 'a(b(d)) f(g c e) h' },
    { move: 'ec', under: 'f', before: 'g', expected: 'a(b(d)) f(c e g) h' },
    { move: 'bc', under: 'h', before: undefined, expected: 'a(e) f(g) h(b(c d))' },
    { move: 'gd', under: undefined, before: 'a', expected: 'd g a(b(c) e) f h' },
    { move: 'gd', under: undefined, before: 'f', expected: 'a(b(c) e) d g f h' },
    { move: 'ah', under: undefined, before: 'h', expected: 'f(g) a(b(c d) e) h' },
    { move: 'af', under: undefined, before: undefined, expected: 'h a(b(c d) e) f(g)' }
  ])('puts $move under $under before $before', ({ move, under, before, expected }) => {
    const { project, ids, of } = tree();
    project.run(moveCodes, {
      ids: of(move),
      parentId: under ? ids[under]! : null,
      beforeId: before ? ids[before]! : undefined
    } as Parameters<typeof moveCodes>[1]);
    expect(outline(project)).toBe(expected);
    expectSoundProject(project.model);
  });

  it('refuses to put any of them under itself or its branch, and changes nothing', () => {
    const { project, ids, of } = tree();
    for (const parentId of of('abd'))
      expect(errorCodeOf(() => project.run(moveCodes, { ids: of('ha'), parentId }))).toBe('command/cycle');
    expect(errorCodeOf(() => project.run(moveCodes, { ids: of('h'), parentId: ids['h']! }))).toBe(
      'command/cycle'
    );
    expect(outline(project)).toBe('a(b(c d) e) f(g) h');
  });

  it('writes only the code that moves, as long as there is room between its neighbours', () => {
    const { project, ids } = tree();
    const moved = project.run(moveCodes, { ids: [ids['h']!], parentId: null, beforeId: ids['f']! });
    expect(moved.operations).toHaveLength(1);
    for (let turn = 0; turn < 60; turn += 1) {
      const [, second, third] = project.model.childrenOf(null);
      project.run(moveCodes, { ids: [third!.id], parentId: null, beforeId: second!.id });
      expect(project.model.childrenOf(null)[1]).toBe(project.model.get('codes', third!.id));
    }
  });

  it('does nothing where they stand already', () => {
    const { project, ids, of } = tree();
    for (const intent of [
      { ids: of('cd'), parentId: ids['b']! },
      { ids: of('ab'), parentId: null, beforeId: ids['f']! }
    ])
      expect(project.run(moveCodes, intent).operations).toEqual([]);
  });
});

describe('bundling codes', () => {
  it('puts a new parent where the first of them stands, in its colour', () => {
    const { project, ids, of } = tree();
    project.run(updateCode, { id: ids['d']!, colour: 9 });
    const parentId = 'new' as CodeId;
    const parent = { id: parentId, name: 'Nieuw', level: 'category' as const };
    const { params } = project.run(bundleCodes, { codeIds: of('hgd'), parent });
    expect(outline(project)).toBe('a(b(c Nieuw(d g h)) e) f');
    expect(project.model.get('codes', parentId)).toMatchObject({ level: 'category', colour: 9 });
    expect(params).toEqual({ name: 'Nieuw', count: 3, parentId });
  });

  it.each([
    { codes: 'gh', under: 'b', expected: 'a(b(c d g h) e) f' },
    { codes: 'dg', under: 'b', expected: 'a(b(c d g) e) f h' },
    { codes: 'afb', under: 'h', expected: 'h(a(b(c d) e) f(g))' }
  ])('puts $codes under $under, which is there', ({ codes, under, expected }) => {
    const { project, ids, of } = tree();
    project.run(bundleCodes, { codeIds: of(codes), parent: { parentId: ids[under]! } });
    expect(outline(project)).toBe(expected);
  });

  it('leaves a code under a bundled one where it is', () => {
    const { project, of } = tree();
    project.run(bundleCodes, { codeIds: of('acdf'), parent: { name: 'Nieuw', level: 'core' } });
    expect(outline(project)).toBe('Nieuw(a(b(c d) e) f(g)) h');
  });

  it('refuses a cycle and a name that is taken, and makes no parent of nothing', () => {
    const { project, ids, of } = tree();
    const bundle = (codes: string, parent: Parameters<typeof bundleCodes>[1]['parent']) => () =>
      project.run(bundleCodes, { codeIds: of(codes), parent });
    expect(errorCodeOf(bundle('ah', { parentId: ids['d']! }))).toBe('command/cycle');
    expect(errorCodeOf(bundle('a', { parentId: ids['a']! }))).toBe('command/cycle');
    expect(errorCodeOf(bundle('a', { name: ' H', level: 'core' }))).toBe('command/name-taken');
    expect(bundle('', { name: 'Nieuw', level: 'core' })().operations).toEqual([]);
    expect(outline(project)).toBe('a(b(c d) e) f(g) h');
  });
});

describe('deleting codes', () => {
  it.each([
    { gone: 'b', expected: 'a(c d e) f(g) h' },
    { gone: 'ab', expected: 'c d e f(g) h' },
    { gone: 'a', expected: 'b(c d) e f(g) h' },
    { gone: 'ac', expected: 'b(d) e f(g) h' },
    { gone: 'fh', expected: 'a(b(c d) e) g' },
    { gone: 'abcdefgh', expected: '' }
  ])('puts what is under $gone in its place', ({ gone, expected }) => {
    const { project, of } = tree();
    const preview = deletePreview(project.model, of(gone));
    const before = new Map(project.model.list('codes').map(({ id, parentId }) => [id, parentId]));
    project.run(deleteCodes, { ids: of(gone) });
    expect(outline(project)).toBe(expected);
    const movedUp = project.model.list('codes').filter(({ id, parentId }) => before.get(id) !== parentId);
    expect(new Set(preview.movedUpIds)).toEqual(new Set(movedUp.map(({ id }) => id)));
    expectSoundProject(project.model);
  });

  it('never deletes a quotation, and tells beforehand which become uncoded', () => {
    const { project, ids, of } = tree();
    const documentId = project.document();
    const marked = (start: number, codes: string): QuotationId =>
      project.quotation(documentId, start, start + 5, ...of(codes));
    const [lost, , kept] = [marked(0, 'ab'), marked(10, 'ac'), marked(20, 'h')];
    project.run(updateCode, { id: ids['h']!, exampleId: kept });
    expect(deletePreview(project.model, of('ab'))).toEqual({
      codings: 3,
      uncodedIds: [lost],
      movedUpIds: of('cde')
    });
    expect(project.run(deleteCodes, { ids: of('ab') }).params).toEqual({ name: 'a', count: 2, codings: 3 });
    expect(project.model.count('quotations')).toBe(3);
    expect(project.model.codingsOf(lost)).toEqual([]);
  });
});

describe('changing several codes', () => {
  it('gives them one level, one colour, and leaves what is not named', () => {
    const { project, ids, of } = tree();
    expect(project.run(updateCodes, { ids: of('ac'), level: 'core' }).params).toEqual({
      name: 'a',
      count: 2
    });
    project.run(updateCodes, { ids: of('ch'), colour: 11 });
    expect(project.model.get('codes', ids['c']!)).toMatchObject({ level: 'core', colour: 11 });
    expect(project.run(updateCodes, { ids: of('c'), level: 'core', colour: 11 }).operations).toEqual([]);
  });
});

describe('recolouring branches', () => {
  it('gives every branch one colour, all twelve before one comes again', () => {
    const project = new TestProject();
    for (let root = 0; root < 25; root += 1) project.code(`onder ${root}`, project.code(`tak ${root}`));
    project.run(recolourBranches, {});
    const roots = project.model.childrenOf(null);
    expect(new Set(roots.slice(0, 12).map(({ colour }) => colour)).size).toBe(12);
    roots.forEach(({ id, colour }, index) => {
      expect(colour).not.toBe(roots[index + 1]?.colour);
      expect(project.model.childrenOf(id).map((child) => child.colour)).toEqual([colour]);
    });
    expect(project.run(recolourBranches, {}).operations).toEqual([]);
  });
});

describe('the example of a code', () => {
  it('is a quotation of the project, and can be taken away', () => {
    const { project, ids } = tree();
    const id = ids['a']!;
    const exampleId = project.quotation(project.document(), 0, 5, id);
    const gone = 'gone' as QuotationId;
    expect(errorCodeOf(() => project.run(updateCode, { id, exampleId: gone }))).toBe('model/not-found');
    expect(project.run(updateCode, { id, exampleId: null }).operations).toEqual([]);
    project.run(updateCode, { id, exampleId });
    expect(project.model.get('codes', id).exampleId).toBe(exampleId);
    project.run(updateCode, { id, exampleId: null });
    expect(project.model.get('codes', id).exampleId).toBeNull();
  });
});
