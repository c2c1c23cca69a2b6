import { describe, expect, it } from 'vitest';
import { relate } from '$lib/commands/relations/relate';
import type { CodeId, RelationTypeId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { findCircles } from './find-circles';
import { followRelations } from './follow-relations';
import { filterRelationRows, relationRows, sortRelationRows } from './relation-rows';
import { relationsFromHere } from './relations-from-here';
import { suggestGrounds } from './suggest-grounds';

/** Codes A to E; relations written as `A is-cause-of B`. */
function related(...sentences: string[]) {
  const project = new TestProject();
  const ids = new Map(['A', 'B', 'C', 'D', 'E'].map((name) => [name, project.code(name)]));
  for (const sentence of sentences) {
    const [from, type, to] = sentence.split(' ') as [string, string, string];
    const ends = { fromId: ids.get(from)!, toId: ids.get(to)! };
    project.run(relate, { between: 'code', typeId: type as RelationTypeId, ...ends });
  }
  const nameOf = (id: string) => project.model.get('codes', id).name;
  return { project, model: project.model, id: (name: string) => ids.get(name) as CodeId, nameOf };
}

describe('circles', () => {
  it.each([
    { what: 'two causes of each other', relations: ['A is-cause-of B', 'B is-cause-of A'], circles: ['AB'] },
    {
      what: 'a longer way round, and what goes round beyond it',
      relations: ['A is-part-of B', 'B is-part-of C', 'C is-part-of D', 'D is-part-of A', 'C is-part-of A'],
      circles: ['ABC', 'DABC']
    },
    {
      what: 'cause and consequence of the same',
      relations: ['A is-cause-of B', 'A is-consequence-of B'],
      circles: ['AB']
    },
    {
      what: 'no circle: the same said twice',
      relations: ['A is-cause-of B', 'B is-consequence-of A'],
      circles: []
    },
    {
      what: 'no circle: two ways to one end',
      relations: ['A is-a B', 'A is-a C', 'B is-a D', 'C is-a D'],
      circles: []
    },
    { what: 'no circle: different types', relations: ['A is-cause-of B', 'B is-part-of A'], circles: [] },
    {
      what: 'no circle: a symmetric type',
      relations: ['A contradicts B', 'B contradicts C', 'C contradicts A'],
      circles: []
    },
    {
      what: 'strategies that face each other',
      relations: ['A is-strategy-for B', 'B is-strategy-for A'],
      circles: ['AB']
    },
    {
      what: 'no circle: a longer way round in a type that does not carry over',
      relations: ['A is-strategy-for B', 'B is-strategy-for C', 'C is-strategy-for A'],
      circles: []
    },
    {
      what: 'two circles apart, and what hangs on one',
      relations: ['A is-a B', 'B is-a A', 'C is-a D', 'D is-a C', 'E is-a A'],
      circles: ['AB', 'CD']
    },
    { what: 'nothing', relations: [], circles: [] }
  ])('finds $what', ({ relations, circles }) => {
    const { model, nameOf } = related(...relations);
    const found = findCircles(model, 'code');
    expect(found.map(({ endIds }) => endIds.map(nameOf).join(''))).toEqual(circles);
    for (const { endIds, relationIds } of found) expect(relationIds).toHaveLength(endIds.length);
  });
});

describe('what follows from transitive relations', () => {
  it('gives codes two steps or more away, with the way, from both sides', () => {
    const { model, id, nameOf } = related('A is-part-of B', 'B is-part-of C', 'C is-part-of D');
    const read = (name: string) =>
      followRelations(model, id(name)).map(
        ({ isForward, otherId, viaIds }) =>
          `${isForward ? '→' : '←'} ${nameOf(otherId)} via ${viaIds.map(nameOf).join('')}`
      );
    expect(read('A')).toEqual(['→ C via B', '→ D via BC']);
    expect(read('D')).toEqual(['← B via C', '← A via CB']);
    expect(read('E')).toEqual([]);
  });

  it.each([
    { what: 'what is said outright', relations: ['A is-a B', 'B is-a C', 'A is-a C'] },
    { what: 'a type that does not carry over', relations: ['A is-strategy-for B', 'B is-strategy-for C'] },
    { what: 'the code itself in a circle', relations: ['A is-a B', 'B is-a A'] }
  ])('leaves out $what', ({ relations }) => {
    const { model, id } = related(...relations);
    expect(followRelations(model, id('A'))).toEqual([]);
  });
});

it('reads the relations of a code from its own side, by type and direction', () => {
  const { model, id, nameOf } = related(
    'B contradicts A',
    'C is-cause-of A',
    'A is-cause-of E',
    'A is-cause-of D'
  );
  expect(
    relationsFromHere(model, { kind: 'code', id: id('A') }).map(
      ({ type, isForward, other }) => `${type.id} ${isForward ? '→' : '←'} ${nameOf(other.id)}`
    )
  ).toEqual(['is-cause-of → D', 'is-cause-of → E', 'is-cause-of ← C', 'contradicts ← B']);
});

it('suggests as grounds the quotations with both codes, in the order of the texts', () => {
  const { project, model, id } = related();
  const documentId = project.document();
  const both = project.quotation(documentId, 50, 60, id('A'), id('B'));
  project.quotation(documentId, 0, 9, id('A'));
  const first = project.quotation(documentId, 10, 20, id('B'), id('A'));
  const ends = { fromId: id('A'), toId: id('B') };
  expect(suggestGrounds(model, { ...ends, quotationIds: [] })).toEqual([first, both]);
  expect(suggestGrounds(model, { ...ends, quotationIds: [first] })).toEqual([both]);
});

describe('the table of relations', () => {
  const rows = () =>
    relationRows(
      related('C is-cause-of B', 'B is-cause-of C', 'A contradicts D').model,
      'code',
      ({ id }) => id
    );

  it('tells who made a relation and whether it is in a circle', () => {
    expect(
      rows().map(({ from, typeName, to, coder, inCircle }) => [from, typeName, to, coder, inCircle])
    ).toEqual([
      ['C', 'is-cause-of', 'B', 'Noor', true],
      ['B', 'is-cause-of', 'C', 'Noor', true],
      ['A', 'contradicts', 'D', 'Noor', false]
    ]);
  });

  it('sorts and filters', () => {
    const names = (list: ReturnType<typeof rows>) => list.map(({ from, to }) => from + to);
    expect(names(sortRelationRows(rows(), { key: 'from', descending: false }, 'nl'))).toEqual([
      'AD',
      'BC',
      'CB'
    ]);
    expect(names(sortRelationRows(rows(), { key: 'to', descending: true }, 'nl'))).toEqual([
      'AD',
      'BC',
      'CB'
    ]);
    const all = { typeId: null, text: '', onlyCircles: false };
    expect(names(filterRelationRows(rows(), { ...all, text: 'd' }))).toEqual(['AD']);
    expect(names(filterRelationRows(rows(), { ...all, onlyCircles: true }))).toEqual(['CB', 'BC']);
    expect(names(filterRelationRows(rows(), { ...all, typeId: 'contradicts' }))).toEqual(['AD']);
  });
});
