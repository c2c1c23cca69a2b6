import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxGrid } from './box-grid';
import { linkPath, pointOnLink, type Box } from './link-path';
import { linkLabelBox, placeLinkLabels, type LineToLabel } from './place-link-labels';
import { overlaps } from './separate-boxes';

const box = (x: number, y: number, width = 80, height = 40): Box => ({ x, y, width, height });
const line = (from: Box, to: Box, fields: Partial<LineToLabel> = {}): LineToLabel => ({
  id: 'link',
  label: 'is oorzaak van',
  kind: 'relation',
  weight: 1,
  path: linkPath(from, to),
  ...fields
});

/** The boxes of all words that were placed. */
function labelBoxes(lines: readonly LineToLabel[], nodes: readonly Box[]): Box[] {
  const labels = placeLinkLabels(lines, new BoxGrid(nodes));
  return lines.flatMap(({ id, path }) => {
    const label = labels.get(id);
    return label ? [linkLabelBox(label, path)] : [];
  });
}

describe('words beside a link', () => {
  it('stand in its middle when nothing is there', () => {
    const nodes = [box(0, 0), box(400, 0)];
    const labels = placeLinkLabels([line(nodes[0]!, nodes[1]!)], new BoxGrid(nodes));
    expect(labels.get('link')).toEqual({ text: 'is oorzaak van', share: 0.5 });
  });

  it('go along the line past a node that stands on it', () => {
    const nodes = [box(0, 0), box(600, 0), box(300, 0)];
    const one = line(nodes[0]!, nodes[1]!);
    const { text, share } = placeLinkLabels([one], new BoxGrid(nodes)).get('link')!;
    expect(text).toBe('is oorzaak van');
    expect(Math.abs(pointOnLink(one.path, share).x - 300)).toBeGreaterThan(80);
  });

  it('are shortened when the stretch is shorter than they are', () => {
    const nodes = [box(0, 0), box(160, 0)];
    const { text } = placeLinkLabels([line(nodes[0]!, nodes[1]!)], new BoxGrid(nodes)).get('link')!;
    expect(text).toMatch(/^is oor.*…$/);
  });

  it('are left out where too little of them would be left', () => {
    const nodes = [box(0, 0), box(100, 0)];
    expect(labelBoxes([line(nodes[0]!, nodes[1]!)], nodes)).toEqual([]);
    expect(labelBoxes([line(nodes[0]!, nodes[1]!, { label: '3×' })], nodes)).toEqual([]);
  });

  it('are not there without a line or without words', () => {
    const nodes = [box(0, 0), box(400, 0)];
    const lines = [
      line(nodes[0]!, nodes[0]!, { id: 'spot' }),
      line(nodes[0]!, nodes[1]!, { id: 'mute', label: '' })
    ];
    expect(labelBoxes(lines, nodes)).toEqual([]);
  });

  it('of a relation, and of what is found together most often, come first', () => {
    // Between these two is room for one line of words.
    const [from, to] = [box(0, 0), box(0, 64)];
    const lines = [
      line(from, to, { id: 'seldom', kind: 'cooccurrence', label: '3×', weight: 3 }),
      line(from, to, { id: 'often', kind: 'cooccurrence', label: '9×', weight: 9 }),
      line(from, to, { id: 'relation', label: 'remt' })
    ];
    const placed = (among: readonly LineToLabel[]) => [
      ...placeLinkLabels(among, new BoxGrid([from, to])).keys()
    ];
    expect(placed(lines)).toEqual(['relation']);
    expect(placed(lines.slice(0, 2))).toEqual(['often']);
  });

  it('meet no node and no other words, and are the same every time', () => {
    const node = fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -400, max: 400 }),
      width: fc.integer({ min: 20, max: 240 }),
      height: fc.integer({ min: 20, max: 90 })
    });
    const link = fc.record({
      from: fc.nat(19),
      to: fc.nat(19),
      bend: fc.constantFrom(0, 22, -22),
      label: fc.constantFrom('', '3×', 'is oorzaak van', 'hangt heel nauw samen met'),
      kind: fc.constantFrom('relation' as const, 'cooccurrence' as const),
      weight: fc.integer({ min: 1, max: 9 })
    });
    fc.assert(
      fc.property(
        fc.array(node, { minLength: 20, maxLength: 20 }),
        fc.array(link, { maxLength: 40 }),
        (nodes, links) => {
          const lines = links.map(({ from, to, bend, ...rest }, at) => ({
            ...rest,
            id: String(at),
            path: linkPath(nodes[from]!, nodes[to]!, bend)
          }));
          const labels = labelBoxes(lines, nodes);
          for (const [at, label] of labels.entries())
            for (const other of [...nodes, ...labels.slice(at + 1)])
              expect(overlaps(label, other)).toBe(false);
          expect(labelBoxes(lines, nodes)).toEqual(labels);
        }
      )
    );
  });
});

it('finds in a grid what a look at every box finds', () => {
  const box = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 400 })
  });
  fc.assert(
    fc.property(fc.array(box), fc.array(box), box, (under, above, asked) => {
      const grid = new BoxGrid(above, new BoxGrid(under));
      const found = new Set(grid.overlapping(asked));
      expect(found).toEqual(new Set([...under, ...above].filter((one) => overlaps(one, asked))));
    })
  );
});
