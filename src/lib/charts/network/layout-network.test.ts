import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkLayouts } from '$lib/domain/network';
import { inOrderAtLeastApart } from './in-order-at-least-apart';
import type { LayoutLink, LayoutNode, Places } from './layout-input';
import { runLayout } from './layout-network';
import { overlaps } from './separate-boxes';

/** Nodes `n0`, `n1`, … at the origin. */
function nodes(count: number, fields: (at: number) => Partial<LayoutNode> = () => ({})): LayoutNode[] {
  return Array.from({ length: count }, (_, at) => ({
    key: `n${at}`,
    x: 0,
    y: 0,
    width: 80 + (at % 5) * 25,
    height: 30 + (at % 3) * 14,
    isPinned: false,
    level: null,
    ...fields(at)
  }));
}

/** Links as `0>1` (directed) or `0-1`. */
function links(...ends: string[]): LayoutLink[] {
  return ends.map((text) => {
    const [from, to] = text.split(/[>-]/).map((at) => `n${at}`) as [string, string];
    return { from, to, directed: text.includes('>'), weight: 1, kind: 'relation', room: 0 };
  });
}

function overlapping(given: readonly LayoutNode[], places: Places): string[] {
  const boxes = given.map((node) => ({ ...node, ...places.get(node.key)! }));
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => (overlaps(a, b) ? [`${a.key} ${b.key}`] : []))
  );
}

const xOf = (places: Places, at: number) => places.get(`n${at}`)!.x;
const yOf = (places: Places, at: number) => places.get(`n${at}`)!.y;

describe.each(networkLayouts)('the %s layout', (layout) => {
  it('gives nothing for nothing, and leaves one node where it is', () => {
    expect(runLayout([], [], { layout }).size).toBe(0);
    const [one] = nodes(1, () => ({ x: 40, y: -25 }));
    expect(runLayout([one!], links('0>0'), { layout })).toEqual(new Map([['n0', { x: 40, y: -25 }]]));
  });

  it('gives the same places for the same network, wherever its nodes were', () => {
    const net = links('0>1', '1>2', '2-3', '3>0', '4-0');
    const first = runLayout(nodes(6), net, { layout });
    expect(runLayout(nodes(6), net, { layout })).toEqual(first);
  });

  it('lets no labels overlap, passes by links that lead nowhere and holds what is pinned', () => {
    const end = fc.nat(30);
    const link = fc.record({ from: end, to: end, directed: fc.boolean() });
    const level = fc.constantFrom('open', 'category', 'core', null);
    const node = fc.record({
      width: fc.integer({ min: 20, max: 240 }),
      height: fc.integer({ min: 20, max: 90 }),
      x: fc.integer({ min: -50, max: 50 }),
      y: fc.integer({ min: -50, max: 50 }),
      level
    });
    fc.assert(
      fc.property(fc.array(node, { maxLength: 25 }), fc.array(link, { maxLength: 40 }), (drawn, ends) => {
        const given = drawn.map((fields, at) => ({ ...fields, key: `n${at}`, isPinned: at === 3 }));
        const net = ends.map(({ from, to, directed }) => ({
          from: `n${from}`,
          to: `n${to}`,
          directed,
          weight: 1,
          kind: 'relation' as const,
          room: 0
        }));
        const places = runLayout(given, net, { layout });
        expect(overlapping(given, places)).toEqual([]);
        expect(places.size).toBe(given.length);
        if (given[3]) expect(places.get('n3')).toEqual({ x: given[3].x, y: given[3].y });
      }),
      { numRuns: 25 }
    );
  });

  it('keeps 300 nodes and 1,000 links apart', () => {
    const given = nodes(300, (at) => ({ level: (['core', 'category', 'open', 'open'] as const)[at % 4]! }));
    const net = links(
      ...Array.from({ length: 1000 }, (_, at) => `${(at * 7) % 300}>${(at * 13 + at * at) % 300}`)
    );
    const places = runLayout(given, net, { layout });
    expect(overlapping(given, places)).toEqual([]);
    for (const { x, y } of places.values()) expect([x, y].every(Number.isFinite)).toBe(true);
  });

  it('stays around its middle', () => {
    const there = nodes(5, (at) => ({ x: 1000 + at, y: 500 }));
    const places = runLayout(there, links('0>1', '0>2', '0>3', '0>4'), { layout });
    const all = [...places.values()];
    const middle = (Math.min(...all.map(({ x }) => x)) + Math.max(...all.map(({ x }) => x))) / 2;
    expect(Math.abs(middle - 1002)).toBeLessThan(60);
  });
});

describe('the layered layout', () => {
  it('puts what a link leads to on the right, also past a circle', () => {
    const places = runLayout(nodes(4), links('0>1', '1>2', '2>0', '1>3'), { layout: 'layered' });
    expect(xOf(places, 0)).toBeLessThan(xOf(places, 1));
    expect(xOf(places, 1)).toBeLessThan(xOf(places, 2));
    expect(xOf(places, 1)).toBeLessThan(xOf(places, 3));
  });

  it('keeps a branch together: no links cross that need not', () => {
    const places = runLayout(nodes(6), links('0>2', '1>3', '0>4', '1>5'), { layout: 'layered' });
    const ofFirst = [yOf(places, 2), yOf(places, 4)];
    const ofSecond = [yOf(places, 3), yOf(places, 5)];
    expect(Math.max(...ofFirst) < Math.min(...ofSecond) || Math.max(...ofSecond) < Math.min(...ofFirst)).toBe(
      true
    );
  });

  it('follows the code tree where there is one: a relation moves no code out of its column', () => {
    const tree = links('0>1', '0>2').map((link) => ({ ...link, kind: 'tree' as const }));
    const places = runLayout(nodes(3), [...tree, ...links('1>2')], { layout: 'layered' });
    const left = (at: number) => xOf(places, at) - nodes(3)[at]!.width / 2;
    expect(left(1)).toBe(left(2));
  });

  it('stands parts that do not hang together side by side', () => {
    const chains = links(...Array.from({ length: 8 }, (_, at) => `${at * 2}>${at * 2 + 1}`));
    const places = [...runLayout(nodes(16), chains, { layout: 'layered' }).values()];
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(Math.max(...ys) - Math.min(...ys));
  });

  it('puts what has no links below the rest', () => {
    const places = runLayout(nodes(3), links('0>1'), { layout: 'layered' });
    expect(yOf(places, 2)).toBeGreaterThan(Math.max(yOf(places, 0), yOf(places, 1)));
  });

  it('goes through a chain of thousands', () => {
    const chain = links(...Array.from({ length: 1999 }, (_, at) => `${at}>${at + 1}`));
    const places = runLayout(nodes(2000), chain, { layout: 'layered' });
    expect(xOf(places, 1999)).toBeGreaterThan(xOf(places, 0));
  });
});

describe('the radial layout', () => {
  it('has the node asked for in the middle, else the most connected', () => {
    const net = links('0-1', '0-2', '0-3', '3-4');
    const distance = (places: Places, at: number, root: number) =>
      Math.hypot(xOf(places, at) - xOf(places, root), yOf(places, at) - yOf(places, root));
    const around0 = runLayout(nodes(5), net, { layout: 'radial' });
    expect(distance(around0, 4, 0)).toBeGreaterThan(distance(around0, 3, 0));
    const around4 = runLayout(nodes(5), net, { layout: 'radial', rootKey: 'n4' });
    expect(distance(around4, 1, 4)).toBeGreaterThan(distance(around4, 3, 4));
  });
});

describe('the layout by level', () => {
  it('has core codes above categories, above open codes, above all else', () => {
    const levels = [null, 'open', 'category', 'core'] as const;
    const given = nodes(4, (at) => ({ level: levels[at]! }));
    const places = runLayout(given, [], { layout: 'level' });
    const tops = [3, 2, 1, 0].map((at) => yOf(places, at));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

describe('places in order', () => {
  it('stay as wanted where they can', () => {
    expect(inOrderAtLeastApart([0, 10, 30], [0, 10, 10])).toEqual([0, 10, 30]);
    expect(inOrderAtLeastApart([], [])).toEqual([]);
  });

  it('share what they have to give in', () => {
    expect(inOrderAtLeastApart([5, 5], [0, 10])).toEqual([0, 10]);
    expect(inOrderAtLeastApart([20, 0], [0, 10])).toEqual([5, 15]);
  });
});
