import { describe, expect, it } from 'vitest';
import { mergePreview } from '$lib/analysis/codes/merge-preview';
import type { AxialParadigm, ParadigmSlotContents } from '$lib/domain/axial-paradigm';
import { paradigmSlots } from '$lib/domain/axial-paradigm';
import type {
  AxialParadigmId,
  CodeGroupId,
  CodeId,
  CoderId,
  MemoId,
  NetworkId,
  NetworkNodeId,
  RelationId,
  RelationTypeId,
  SavedViewId
} from '$lib/domain/ids';
import { mentionAddress } from '$lib/domain/mentions';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { applyCodes } from '../coding/apply-codes';
import { addCoder } from '../project/add-coder';
import { mergeCodes } from './merge-codes';
import { moveCodes } from './move-codes';
import { updateCode } from './update-code';

const sam = 'coder-sam' as CoderId;

/** The tree as lines: a code, indented under its parent. */
function outline(project: TestProject, parentId: CodeId | null = null, indent = ''): string[] {
  return project.model
    .childrenOf(parentId)
    .flatMap(({ id, name }) => [`${indent}${name}`, ...outline(project, id, `${indent}  `)]);
}

/** Codes by name, made as a tree: `a`, and `a/b` under it. */
function tree(...paths: string[]): { project: TestProject; ids: Record<string, CodeId> } {
  const project = new TestProject();
  const ids: Record<string, CodeId> = {};
  for (const path of paths) {
    const [name, parent] = path.split('/').reverse();
    ids[name!] = project.code(name!, parent === undefined ? null : ids[parent]!);
  }
  return { project, ids };
}

function merge(project: TestProject, survivorId: CodeId, ...codeIds: CodeId[]) {
  const change = project.run(mergeCodes, { survivorId, codeIds });
  expectSoundProject(project.model);
  return change;
}

describe('merging codes in the tree', () => {
  it.each([
    { what: 'two at the top', paths: ['a', 'b'], into: 'a', from: ['b'], expected: ['a'] },
    {
      what: 'codes under a merged code come under the survivor, after its own',
      paths: ['a', 'a/x', 'b', 'b/y', 'b/z'],
      into: 'a',
      from: ['b'],
      expected: ['a', '  x', '  y', '  z']
    },
    {
      what: 'a code merged into the one above it leaves its own in its place',
      paths: ['a', 'a/b', 'a/c', 'b/x', 'b/y'],
      into: 'a',
      from: ['b'],
      expected: ['a', '  x', '  y', '  c']
    },
    {
      what: 'the survivor takes the place of the code it lies under',
      paths: ['a', 'b', 'b/s', 'b/x', 'c'],
      into: 's',
      from: ['b'],
      expected: ['a', 's', '  x', 'c']
    },
    {
      what: 'the survivor deep under a merged code, with a kept one between',
      paths: ['a', 'b', 'b/k', 'k/s', 's/t', 'c'],
      into: 's',
      from: ['b'],
      expected: ['a', 's', '  t', '  k', 'c']
    },
    {
      what: 'the whole line above the survivor, topmost first',
      paths: ['a', 'b', 'b/c', 'c/d', 'd/s', 'b/x', 'c/y'],
      into: 's',
      from: ['d', 'b', 'c'],
      expected: ['a', 's', '  x', '  y']
    },
    {
      what: 'a code far under the survivor, whose own come up',
      paths: ['a', 'a/k', 'k/m', 'm/x', 'k/l'],
      into: 'a',
      from: ['m'],
      expected: ['a', '  k', '    l', '  x']
    },
    { what: 'named among the merged', paths: ['a', 'b'], into: 'a', from: ['a', 'b'], expected: ['a'] }
  ])('$what', ({ paths, into, from, expected }) => {
    const { project, ids } = tree(...paths);
    merge(project, ids[into]!, ...from.map((name) => ids[name]!));
    expect(outline(project)).toEqual(expected);
  });

  it('is nothing to do with only itself, and twice is as once', () => {
    const { project, ids } = tree('a', 'b', 'c');
    expect(merge(project, ids['a']!, ids['a']!).operations).toEqual([]);
    merge(project, ids['b']!, ids['c']!);
    merge(project, ids['a']!, ids['b']!);
    expect(outline(project)).toEqual(['a']);
  });

  it('tells who went where', () => {
    const { project, ids } = tree('a', 'b', 'c');
    expect(merge(project, ids['b']!, ids['c']!, ids['a']!)).toMatchObject({
      command: 'merge-codes',
      params: { name: 'b', count: 2, from: 'a, c', survivorId: ids['b'], codings: 0 }
    });
  });
});

describe('merging codings', () => {
  it('keeps coder and time, and of two of one coder on a quotation the earliest', () => {
    const { project, ids } = tree('a', 'b', 'c');
    const [a, b, c] = [ids['a']!, ids['b']!, ids['c']!];
    project.run(addCoder, { id: sam, name: 'Sam' });
    const documentId = project.document();
    const both = project.quotation(documentId, 0, 5, a, b);
    const only = project.quotation(documentId, 5, 9, c);
    project.run(applyCodes, { places: [{ quotationId: both }], codes: [{ codeId: b }] }, sam);
    const late = project.model.codingsOf(both).find(({ codeId }) => codeId === a)!;
    project.put('codings', { ...late, at: '2026-05-01T00:00:00.000Z' });
    const kept = [...project.model.codingsWith(b), ...project.model.codingsWith(c)];
    expect(mergePreview(project.model, a, [b, c])).toMatchObject({
      mergedIds: [b, c],
      codingsMoved: 3,
      doublesRemoved: 1,
      quotationsAfter: 2
    });
    merge(project, a, b, c);
    expect(project.model.codingsWith(a).map(({ id, coderId, at }) => [id, coderId, at])).toEqual(
      kept.map(({ id, coderId, at }) => [id, coderId, at])
    );
    expect(project.model.codingsOf(only)).toHaveLength(1);
    expect(project.model.count('quotations')).toBe(2);
  });

  it('takes one coding of three codes on one quotation', () => {
    const { project, ids } = tree('a', 'b', 'c');
    const all = Object.values(ids);
    const quotation = project.quotation(project.document(), 0, 5, ...all);
    merge(project, ids['a']!, ...all);
    expect(project.model.codingsOf(quotation)).toHaveLength(1);
  });
});

describe('merging the codebook', () => {
  it('keeps texts together under the names they came from', () => {
    const { project, ids } = tree('zorg', 'steun', 'hulp', 'bijstand');
    const texts = { zorg: 'Hulp vragen.', steun: 'Nabij zijn.', hulp: '', bijstand: 'Hulp vragen. ' };
    for (const [name, definition] of Object.entries(texts))
      project.run(updateCode, { id: ids[name]!, definition });
    project.run(updateCode, { id: ids['steun']!, include: 'Alleen van mensen.' });
    expect(mergePreview(project.model, ids['zorg']!, Object.values(ids)).survivor.include).toBe(
      'Alleen van mensen.'
    );
    merge(project, ids['zorg']!, ...Object.values(ids));
    expect(project.model.get('codes', ids['zorg']!)).toMatchObject({
      definition: 'Hulp vragen.\n\nsteun:\nNabij zijn.',
      include: 'Alleen van mensen.',
      exclude: ''
    });
  });

  it.each([
    { own: 'p', other: 'q', expected: 'p' },
    { own: null, other: 'q', expected: 'q' }
  ] as const)('keeps the example $own, else $other', ({ own, other, expected }) => {
    const { project, ids } = tree('a', 'b');
    const documentId = project.document();
    const quotations = { p: project.quotation(documentId, 0, 5), q: project.quotation(documentId, 5, 9) };
    if (own) project.run(updateCode, { id: ids['a']!, exampleId: quotations[own] });
    project.run(updateCode, { id: ids['b']!, exampleId: quotations[other] });
    merge(project, ids['a']!, ids['b']!);
    expect(project.model.get('codes', ids['a']!).exampleId).toBe(quotations[expected]);
  });

  it('keeps name, level and colour of the survivor', () => {
    const { project, ids } = tree('a', 'b');
    project.run(updateCode, { id: ids['a']!, level: 'core', colour: 7 });
    merge(project, ids['a']!, ids['b']!);
    expect(project.model.get('codes', ids['a']!)).toMatchObject({ name: 'a', level: 'core', colour: 7 });
  });
});

/** Codes a, b and c, with records that point at them. */
function pointedAt() {
  const { project, ids } = tree('a', 'b', 'c');
  const [a, b, c] = [ids['a']!, ids['b']!, ids['c']!];
  const relation = (id: string, type: string, fromId: CodeId, toId: CodeId, comment = '') =>
    project.put('relations', {
      id: id as RelationId,
      between: 'code',
      typeId: type as RelationTypeId,
      fromId,
      toId,
      quotationIds: [],
      comment,
      createdBy: testCoder,
      createdAt: testNow
    });
  return { project, a, b, c, relation };
}

const relationsOf = ({ model }: TestProject) =>
  model.list('relations').map(({ id, fromId, toId, comment }) => [id, fromId, toId, comment]);

describe('merging what points at codes', () => {
  it('joins symmetric relations both ways round, and directed ones only the same way', () => {
    const { project, a, b, c, relation } = pointedAt();
    relation('s1', 'contradicts', c, a, 'een');
    relation('s2', 'contradicts', b, c, 'twee');
    relation('d1', 'is-cause-of', a, c);
    relation('d2', 'is-cause-of', c, b);
    relation('self', 'is-a', b, a);
    expect(mergePreview(project.model, a, [b]).relations).toEqual({ moved: 1, joined: 1, dropped: 1 });
    merge(project, a, b);
    expect(relationsOf(project)).toEqual([
      ['s1', c, a, 'een\n\ntwee'],
      ['d1', a, c, ''],
      ['d2', c, a, '']
    ]);
  });

  it('joins two merged codes that were tied to the same code, and their grounds', () => {
    const { project, a, b, c, relation } = pointedAt();
    const d = project.code('d');
    relation('one', 'is-part-of', b, d, 'zo');
    relation('two', 'is-part-of', c, d, 'zo');
    merge(project, a, b, c);
    expect(relationsOf(project)).toEqual([['one', a, d, 'zo']]);
  });

  it('carries groups, smart conditions, memos, mentions, nodes and kept views over', () => {
    const { project, a, b } = pointedAt();
    const condition = { level: null, branchId: b, use: null, name: '' };
    const group = { name: 'g', comment: '', codeIds: [a, b], condition: null, createdAt: testNow };
    project.put('codeGroups', { ...group, id: 'free' as CodeGroupId });
    project.put('codeGroups', { ...group, id: 'smart' as CodeGroupId, name: 's', codeIds: [], condition });
    const mention = (id: CodeId) => `[woord](${mentionAddress({ kind: 'code', id })})`;
    project.put('memos', {
      id: 'memo' as MemoId,
      title: 'Over b',
      kind: 'code',
      ownKind: '',
      text: mention(b),
      about: [
        { kind: 'code', id: b },
        { kind: 'code', id: a }
      ],
      createdBy: testCoder,
      createdAt: testNow,
      updatedAt: testNow
    });
    const networkId = 'network' as NetworkId;
    project.put('networks', {
      id: networkId,
      name: 'n',
      comment: '',
      shows: [],
      groups: [],
      createdAt: testNow
    });
    for (const id of [a, b])
      project.put('networkNodes', {
        id: `node-${id}` as NetworkNodeId,
        networkId,
        ref: { kind: 'code', id },
        x: 1,
        y: 2,
        pinned: false,
        groupId: null
      });
    project.put('savedViews', {
      id: 'view' as SavedViewId,
      name: 'v',
      choices: { filter: { codeIds: [a, b], text: 'x' } },
      createdAt: testNow
    });
    project.run(updateCode, { id: a, definition: `Zie ook ${mention(b)}.` });
    expect(mergePreview(project.model, a, [b])).toMatchObject({
      groupIds: ['free', 'smart'],
      memoIds: ['memo']
    });
    merge(project, a, b);
    expect(
      project.model.list('codeGroups').map((saved) => [saved.codeIds, saved.condition?.branchId])
    ).toEqual([
      [[a], undefined],
      [[], a]
    ]);
    expect(project.model.list('memos')[0]).toMatchObject({ text: mention(a), about: [{ id: a }] });
    expect(project.model.nodesOf(networkId).map(({ id }) => id)).toEqual([`node-${a}`]);
    expect(project.model.list('savedViews')[0]!.choices).toEqual({ filter: { codeIds: [a], text: 'x' } });
    expect(project.model.get('codes', a).definition).toBe(`Zie ook ${mention(a)}.`);
  });

  it('makes one paradigm of two, that of the survivor leading', () => {
    const { project, a, b, c } = pointedAt();
    const mention = (id: CodeId) => `[c](${mentionAddress({ kind: 'code', id })})`;
    const paradigm = (id: string, codeId: CodeId, codeIds: CodeId[], note: string) => {
      const contents: ParadigmSlotContents = { codeIds, quotationIds: [], note };
      project.put('axialParadigms', {
        id: id as AxialParadigmId,
        codeId,
        slots: Object.fromEntries(paradigmSlots.map((slot) => [slot, contents])) as AxialParadigm['slots'],
        createdAt: testNow
      });
    };
    paradigm('of-b', b, [c, b], `Over ${mention(b)}`);
    paradigm('of-a', a, [c], 'Eigen');
    merge(project, a, b);
    const [kept, ...others] = project.model.list('axialParadigms');
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ id: 'of-a', codeId: a });
    expect(kept!.slots.context).toEqual({
      codeIds: [c, a],
      quotationIds: [],
      note: `Eigen\n\nOver ${mention(a)}`
    });
  });
});

describe('merging and moving', () => {
  it('leaves a tree that can still be moved about', () => {
    const { project, ids } = tree('a', 'b', 'b/s', 's/t');
    merge(project, ids['s']!, ids['b']!);
    project.run(moveCodes, { ids: [ids['s']!], parentId: ids['a']! });
    expect(outline(project)).toEqual(['a', '  s', '    t']);
  });
});
