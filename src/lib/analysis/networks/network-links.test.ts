import { describe, expect, it } from 'vitest';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { addQuestion } from '$lib/commands/project/add-question';
import type { CodeId, MemoId, QuotationId, RelationId, RelationTypeId } from '$lib/domain/ids';
import { networkLinkKinds, type NetworkLinkKind } from '$lib/domain/network';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { neighboursOf } from './neighbours-of';
import { networkLinks } from './network-links';
import { branchesOfCoreCodes, cooccurringAtLeast, mostUsedCodes, relatedCodes } from './starting-points';

/** Two codes under a third, a quotation with both, a question, a memo about one that mentions the quotation. */
function linked() {
  const project = new TestProject();
  const parent = project.code('Band');
  const [a, b] = [project.code('Vertrouwen', parent), project.code('Tijd', parent)];
  const quotation = project.quotation(project.document(), 0, 20, a, b);
  project.run(addQuestion, { text: 'Wat werkt?' });
  const question = project.model.list('questions')[0]!.id;
  project.run(linkEvidence, {
    places: [{ quotationId: quotation }],
    target: { kind: 'question', id: question },
    stance: 'contrary'
  });
  const memo = 'memo-1' as MemoId;
  project.put('memos', {
    id: memo,
    title: 'Over tijd',
    kind: 'theoretical',
    ownKind: '',
    text: `Zie [1:1](kc:quotation/${quotation}) en [mijzelf](kc:memo/${memo}).`,
    about: [{ kind: 'code', id: b }],
    createdBy: testCoder,
    createdAt: testNow,
    updatedAt: testNow
  });
  const relate = (typeId: string, fromId: CodeId, toId: CodeId) =>
    project.put('relations', {
      id: `${typeId}-${fromId}-${toId}` as RelationId,
      between: 'code',
      typeId: typeId as RelationTypeId,
      fromId,
      toId,
      quotationIds: [],
      comment: '',
      createdBy: testCoder,
      createdAt: testNow
    });
  relate('is-cause-of', a, b);
  relate('is-associated-with', b, a);
  const refs = {
    parent: { kind: 'code', id: parent },
    a: { kind: 'code', id: a },
    b: { kind: 'code', id: b },
    quotation: { kind: 'quotation', id: quotation },
    question: { kind: 'question', id: question },
    memo: { kind: 'memo', id: memo }
  } satisfies Record<string, ObjectRef>;
  const nameOf = (key: string) => Object.entries(refs).find(([, ref]) => objectKey(ref) === key)?.[0] ?? key;
  return { project, model: project.model, refs, nameOf };
}

describe('the links of a network', () => {
  const expected: [NetworkLinkKind, string[]][] = [
    ['relation', ['a→b', 'b–a']],
    ['tree', ['parent→a', 'parent→b']],
    ['coding', ['a–quotation', 'b–quotation']],
    ['evidence', ['quotation→question']],
    ['about', ['memo→b', 'memo→quotation']],
    ['cooccurrence', ['a–b']]
  ];
  it.each(expected)('read off the project: %s', (kind, links) => {
    const { model, refs, nameOf } = linked();
    const found = networkLinks(model, Object.values(refs), [kind]);
    expect(
      found.map(({ from, to, directed }) => `${nameOf(from)}${directed ? '→' : '–'}${nameOf(to)}`)
    ).toEqual(links);
  });

  it('are there between objects that are both in it', () => {
    const { model, refs } = linked();
    expect(networkLinks(model, [refs.a, refs.question, refs.memo], networkLinkKinds)).toEqual([]);
    expect(networkLinks(model, [], networkLinkKinds)).toEqual([]);
  });

  it('have names of their own, also when an object is given twice', () => {
    const { model, refs } = linked();
    const all = Object.values(refs);
    const links = networkLinks(model, [...all, ...all], [...networkLinkKinds, 'tree']);
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    expect(links).toHaveLength(10);
  });

  it('tell the stance of evidence and how often codes occur together', () => {
    const { model, refs, project } = linked();
    project.quotation(model.list('documents')[0]!.id, 50, 60, refs.a.id, refs.b.id);
    const links = networkLinks(model, Object.values(refs), ['evidence', 'cooccurrence']);
    expect(links.map(({ stance, weight }) => [stance, weight])).toEqual([
      ['contrary', 1],
      [undefined, 2]
    ]);
  });

  it('leave out codes that are found together less often than asked', () => {
    const { model, refs } = linked();
    const all = Object.values(refs);
    const tied = (least: number) => networkLinks(model, all, ['cooccurrence'], least).length;
    expect([tied(1), tied(2)]).toEqual([1, 0]);
    expect(networkLinks(model, all, ['relation'], 5)).toEqual(networkLinks(model, all, ['relation']));
  });

  it('pass by what is gone', () => {
    const { model } = linked();
    const gone: ObjectRef[] = [
      { kind: 'code', id: 'gone' as CodeId },
      { kind: 'quotation', id: 'gone' as QuotationId },
      { kind: 'memo', id: 'gone' as MemoId }
    ];
    expect(networkLinks(model, gone, networkLinkKinds)).toEqual([]);
    for (const ref of gone) expect(neighboursOf(model, ref, networkLinkKinds)).toEqual([]);
  });
});

describe('the neighbours of an object', () => {
  it('are the other ends of its links, never itself', () => {
    const { model, refs, nameOf } = linked();
    const names = (ref: ObjectRef, kinds: readonly NetworkLinkKind[] = networkLinkKinds) =>
      neighboursOf(model, ref, kinds).map((found) => nameOf(objectKey(found)));
    expect(names(refs.a)).toEqual(['b', 'parent', 'quotation']);
    expect(names(refs.a, ['tree'])).toEqual(['parent']);
    expect(names(refs.quotation)).toEqual(['a', 'b', 'question', 'memo']);
    expect(names(refs.question)).toEqual(['quotation']);
    expect(names(refs.memo)).toEqual(['b', 'quotation']);
  });

  it('agree with the links between all objects', () => {
    const { model, refs } = linked();
    const all = Object.values(refs);
    for (const kind of networkLinkKinds)
      for (const ref of all) {
        const key = objectKey(ref);
        const others = networkLinks(model, all, [kind]).flatMap(({ from, to }) =>
          from === key ? [to] : to === key ? [from] : []
        );
        expect(neighboursOf(model, ref, [kind]).map(objectKey).sort()).toEqual([...new Set(others)].sort());
      }
  });
});

describe('where a network can begin', () => {
  it('core codes with their branches, else categories', () => {
    const { model, project, refs } = linked();
    expect(branchesOfCoreCodes(model)).toEqual([]);
    project.put('codes', { ...model.get('codes', refs.parent.id), level: 'category' });
    expect(branchesOfCoreCodes(model)).toEqual([refs.parent, refs.a, refs.b]);
    project.put('codes', { ...model.get('codes', refs.b.id), level: 'core' });
    expect(branchesOfCoreCodes(model)).toEqual([refs.b]);
  });

  it('used codes, codes found together, related codes', () => {
    const { model, refs } = linked();
    expect(mostUsedCodes(model, 1)).toEqual([refs.b]);
    expect(mostUsedCodes(model, 9)).toHaveLength(2);
    expect(cooccurringAtLeast(model, 1)).toEqual([refs.a, refs.b]);
    expect(cooccurringAtLeast(model, 2)).toEqual([]);
    expect(relatedCodes(model)).toEqual([refs.a, refs.b]);
  });
});
