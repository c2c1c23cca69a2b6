import { describe, expect, it } from 'vitest';
import { moveCodes } from '$lib/commands/codes/move-codes';
import { TestProject } from '$lib/testing/test-project';
import { codeMove, isInBranch, type CodeMove } from './code-move';
import { codePlace, dropEdge } from './drop-place';
import { visibleCodes } from './visible-codes';

function tree() {
  const project = new TestProject();
  const a = project.code('a');
  const b = project.code('b');
  const c = project.code('c');
  const b1 = project.code('b1', b);
  const b2 = project.code('b2', b);
  return { project, a, b, c, b1, b2 };
}

const outline = (project: TestProject) =>
  visibleCodes(project.model, { collapsed: new Set(), query: '' })
    .map(({ code, depth }) => `${'-'.repeat(depth - 1)}${code.name}`)
    .join(' ');

describe('codeMove', () => {
  it.each<[keyof ReturnType<typeof tree>, CodeMove, string | null]>([
    ['b', 'up', 'b -b1 -b2 a c'],
    ['b', 'down', 'a c b -b1 -b2'],
    ['c', 'in', 'a b -b1 -b2 -c'],
    ['b1', 'out', 'a b -b2 b1 c'],
    ['b2', 'in', 'a b -b1 --b2 c'],
    ['a', 'up', null],
    ['a', 'in', null],
    ['a', 'out', null],
    ['c', 'down', null]
  ])('takes %s one step %s', (name, move, expected) => {
    const made = tree();
    const id = made[name] as typeof made.a;
    const place = codeMove(made.project.model, [id], move);
    if (place) made.project.run(moveCodes, { ids: [id], ...place });
    expect(place && outline(made.project)).toBe(expected);
  });
});

describe('codeMove of several codes', () => {
  it.each<[(keyof ReturnType<typeof tree>)[], CodeMove, string | null]>([
    [['b', 'c'], 'up', 'b -b1 -b2 c a'],
    [['a', 'b'], 'down', 'c a b -b1 -b2'],
    [['a', 'c'], 'up', null],
    [['a', 'c'], 'down', null],
    [['b', 'c'], 'in', 'a -b --b1 --b2 -c'],
    [['b1', 'b2'], 'out', 'a b b1 b2 c'],
    [['b1', 'b2'], 'in', null],
    [['b1', 'c'], 'out', 'a b -b2 b1 c']
  ])('takes %s one step %s', (names, move, expected) => {
    const made = tree();
    const ids = names.map((name) => made[name] as typeof made.a);
    const place = codeMove(made.project.model, ids, move);
    if (place) made.project.run(moveCodes, { ids, ...place });
    expect(place && outline(made.project)).toBe(expected);
  });
});

describe('a code let go on another', () => {
  it.each([
    [2, 'before', 'a c b -b1 -b2'],
    [14, 'inside', 'a b -b1 -b2 -c'],
    [27, 'after', 'a b -b1 -b2 c']
  ] as const)('at %i px of 28 goes %s', (offset, edge, expected) => {
    const { project, b, c } = tree();
    expect(dropEdge(offset, 28)).toBe(edge);
    project.run(moveCodes, { ids: [c], ...codePlace(project.model, project.model.get('codes', b), edge) });
    expect(outline(project)).toBe(expected);
  });
});

describe('isInBranch', () => {
  it('holds for the code itself and what lies under it', () => {
    const { project, a, b, b1 } = tree();
    expect([a, b, b1].map((id) => isInBranch(project.model, id, b))).toEqual([false, true, true]);
  });
});
