import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineageTree } from '$lib/analysis/genealogy/lineage';
import type { CodeId } from '$lib/domain/ids';
import { genealogyLabels } from '$lib/messages/genealogy-labels';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import type { Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { lineageFigure } from './lineage-figure';
import { layOutLineage } from './lineage-layout';

const words = genealogyLabels(createTranslator('nl', nl), 'nl', {
  coder: () => 'Noor',
  relation: () => 'hoort bij',
  timeZone: 'Europe/Amsterdam'
});

const leaf: LineageTree = {
  id: 'code-1' as CodeId,
  name: 'rust',
  formerNames: [],
  level: 'open',
  colour: 1,
  isGone: false,
  birth: null,
  bornAt: '2026-03-02T09:30:00.000Z',
  link: { kind: 'under', at: '2026-03-03T09:30:00.000Z', count: 0 },
  inputs: [],
  omitted: { open: 0, category: 0, core: 0 }
};
const tree = (fields: Partial<LineageTree>): LineageTree => ({ ...leaf, ...fields });
const category = tree({ name: 'structuur', level: 'category', inputs: [leaf, tree({ name: 'regels' })] });
const core = tree({
  name: 'houvast',
  level: 'core',
  link: null,
  inputs: [category, tree({ name: 'grens' })]
});

type Box = { x: number; y: number; width: number; height: number };
/** The room a mark takes, words by their widest; null for lines. */
function roomOf(mark: Mark): Box | null {
  if (mark.kind === 'rect') return mark;
  if (mark.kind !== 'text') return null;
  const { size = 13 } = mark;
  return { x: mark.x, y: mark.y - size, width: textWidth(mark.text, size, mark.weight), height: size * 1.25 };
}
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (a: Box, b: Box) =>
  a.x <= b.x && b.x + b.width <= a.x + a.width && a.y <= b.y && b.y + b.height <= a.y + a.height;

const randomTree = fc.letrec<{ tree: LineageTree }>((tie) => ({
  tree: fc
    .record({
      name: fc.constantFrom(
        'rust',
        'ouderbetrokkenheid bij de overgang naar huis en school',
        '🙂 één',
        'Ouderbetrokkenheidsgesprekken'.repeat(3)
      ),
      level: fc.constantFrom('open' as const, 'category' as const, 'core' as const),
      formerNames: fc.constantFrom([], ['kalmte en overzicht in de groep en daarbuiten']),
      isGone: fc.boolean(),
      link: fc.constantFrom(
        leaf.link,
        { kind: 'merged' as const, at: leaf.bornAt, count: 0 },
        { kind: 'split-off' as const, at: null, count: 12 }
      ),
      inputs: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 }))
    })
    .map(tree)
})).tree;

describe('the drawing of a lineage', () => {
  it('goes from left to right, from open codes over categories to the core code', () => {
    const { boxes } = layOutLineage([core], () => []);
    const at = (name: string) => boxes.find((box) => box.tree.name === name)!;
    expect(at('rust').x).toBeLessThan(at('structuur').x);
    expect(at('structuur').x).toBeLessThan(at('houvast').x);
    // An open code right under the core code stands with the other open codes.
    expect(at('grens').x).toBe(at('rust').x);
    expect(at('structuur').y).toBe((at('rust').y + at('regels').y) / 2);
  });

  it('writes on every line what brought the code there, and when', () => {
    const texts = lineageFigure([core], words).figure.marks.flatMap((mark) =>
      mark.kind === 'text' ? [mark.text] : []
    );
    expect(texts).toContain('eronder geplaatst');
    expect(texts).toContain('3 mrt 2026');
    expect(texts).toContain('Kerncode');
  });

  it('has no two words or boxes on top of each other and nothing outside the figure', () => {
    fc.assert(
      fc.property(fc.array(randomTree, { minLength: 1, maxLength: 3 }), (trees) => {
        const { figure } = lineageFigure(trees, words);
        const rooms = figure.marks.flatMap((mark) => roomOf(mark) ?? []);
        const sheet = { x: 0, y: 0, width: figure.width, height: figure.height };
        for (const [index, room] of rooms.entries()) {
          expect(holds(sheet, room)).toBe(true);
          for (const other of rooms.slice(index + 1))
            if (overlap(room, other)) expect(holds(room, other) || holds(other, room)).toBe(true);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('says what it shows in a sentence', () => {
    const { figure, places } = lineageFigure([core], words);
    expect(figure.title).toBe('Ontstaan van “houvast”');
    expect(figure.description).toBe('“houvast” kwam voort uit 1 categorie en 1 open code.');
    expect(places).toHaveLength(5);
    expect(layOutLineage([], () => []).boxes).toEqual([]);
  });
});
