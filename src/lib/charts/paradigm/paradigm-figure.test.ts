import { describe, expect, it } from 'vitest';
import type { ReadParadigm, ReadSlot, SlotEntry } from '$lib/analysis/paradigm/read-paradigm';
import { paradigmSlots, type ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { paradigmFigure, type ParadigmWords } from './paradigm-figure';

const words: ParadigmWords = {
  title: 'Axiaal paradigma: Nabijheid',
  description: 'Wat leidt tot nabijheid.',
  slot: (slot) => slot,
  counts: (quotations, cases) => `${quotations} citaten, ${cases} respondenten`,
  empty: 'nog leeg',
  more: (count) => `en nog ${count}`
};
const code = (name: string, colour = 3): SlotEntry => ({
  ref: { kind: 'code', id: name as CodeId },
  name,
  colour,
  words: ''
});
const quotation = (text: string): SlotEntry => ({
  ref: { kind: 'quotation', id: 'q' as QuotationId },
  name: '10:17',
  colour: null,
  words: text
});
const slot = (...entries: SlotEntry[]): ReadSlot => ({
  entries,
  note: '',
  quotationCount: entries.length * 3,
  caseCount: entries.length
});
const paradigm = (slots: Partial<Record<ParadigmSlot, ReadSlot>>, name = 'Nabijheid'): ReadParadigm => ({
  codeId: 'core' as CodeId,
  name,
  colour: 0,
  exists: true,
  slots: Object.fromEntries(paradigmSlots.map((key) => [key, slots[key] ?? slot()])) as ReadParadigm['slots']
});

type Area = { left: number; top: number; right: number; bottom: number; what: string };

function textAreas(marks: readonly Mark[]): Area[] {
  return marks.flatMap((mark) =>
    mark.kind === 'text'
      ? [
          {
            what: mark.text,
            left: mark.x,
            right: mark.x + textWidth(mark.text, mark.size ?? 14, mark.weight),
            top: mark.y - (mark.size ?? 14) * 0.8,
            bottom: mark.y + (mark.size ?? 14) * 0.2
          }
        ]
      : []
  );
}

const frames = (marks: readonly Mark[]) =>
  marks.flatMap((mark) =>
    mark.kind === 'rect' && mark.width > 100
      ? [{ left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height, what: 'box' }]
      : []
  );
const touch = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const overlapping = (areas: readonly Area[]) =>
  areas.flatMap((a, index) => areas.slice(index + 1).flatMap((b) => (touch(a, b) ? [[a.what, b.what]] : [])));

const long =
  'Samen optrekken met een gezin dat de weg in de buurt nog helemaal niet kent en er alleen voor staat';
const cases = [
  { what: 'nothing', content: paradigm({}) },
  {
    what: 'one code in each slot',
    content: paradigm(Object.fromEntries(paradigmSlots.map((key) => [key, slot(code('Tijd'))])))
  },
  {
    what: 'long names, a word without end, emoji and quotations',
    content: paradigm(
      {
        context: slot(
          code(long),
          code('Meervoudigegezinsondersteuningsvraagstukken'.repeat(2)),
          quotation('Nou 🙂 '.repeat(60))
        ),
        'causal-conditions': slot(...Array.from({ length: 14 }, (_, index) => code(`${long} ${index}`))),
        phenomenon: slot(code(long), quotation(long)),
        consequences: slot(code('Rust'))
      },
      long
    )
  },
  {
    what: 'sixty codes in a slot',
    content: paradigm({
      strategies: slot(...Array.from({ length: 60 }, (_, index) => code(`Code ${index}`)))
    })
  }
];

describe('the figure of a paradigm', () => {
  it.each(cases)('lets no labels and no boxes touch with $what', ({ content }) => {
    const { marks, width, height } = paradigmFigure(content, words);
    expect(overlapping(textAreas(marks))).toEqual([]);
    expect(overlapping(frames(marks))).toEqual([]);
    expect(frames(marks)).toHaveLength(6);
    for (const area of [...textAreas(marks), ...frames(marks)]) {
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect(area.right).toBeLessThanOrEqual(width);
      expect(area.bottom).toBeLessThanOrEqual(height);
    }
  });

  it.each(cases)('keeps every label but the title inside a box with $what', ({ content }) => {
    const { marks } = paradigmFigure(content, words);
    const boxes = frames(marks);
    for (const area of textAreas(marks).filter(({ what }) => what !== words.title))
      expect(
        boxes.some(
          (box) =>
            area.left >= box.left &&
            area.right <= box.right &&
            area.top >= box.top &&
            area.bottom <= box.bottom
        ),
        area.what
      ).toBe(true);
  });

  it('runs no arrow through a box', () => {
    for (const { content } of cases) {
      const { marks } = paradigmFigure(content, words);
      const arrows = marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
      expect(arrows).toHaveLength(7);
      for (const { d } of arrows)
        for (const line of segments(d)) {
          const through = frames(marks).filter((box) => touch(shrink(box), { ...line, what: d }));
          expect(through, d).toEqual([]);
        }
    }
  });

  it('places the slots as Strauss and Corbin do: conditions, phenomenon, strategies, consequences', () => {
    const { marks } = paradigmFigure(paradigm({}), words);
    const at = (text: string) =>
      marks.find((mark) => mark.kind === 'text' && mark.text === text) as { x: number; y: number };
    const row = ['causal-conditions', 'phenomenon', 'strategies', 'consequences'].map((key) => at(key));
    expect(row.map(({ x }) => x)).toEqual(row.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(at('context').y).toBeLessThan(at('phenomenon').y);
    expect(at('intervening-conditions').y).toBeGreaterThan(at('phenomenon').y);
  });

  it('says how much is left out of a slot that holds too much', () => {
    const { marks } = paradigmFigure(cases[3]!.content, words);
    expect(marks).toContainEqual(expect.objectContaining({ text: 'en nog 46' }));
  });
});

/** The straight pieces of a path of M, H and V, a pixel wide. */
function segments(d: string): Omit<Area, 'what'>[] {
  const steps = Array.from(d.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g), ([, kind, a, b]) => ({
    kind,
    a: Number(a),
    b: Number(b)
  }));
  let x = steps[0]!.a;
  let y = steps[0]!.b;
  return steps.slice(1).map(({ kind, a }) => {
    const [fromX, fromY] = [x, y];
    if (kind === 'H') x = a;
    else y = a;
    return {
      left: Math.min(fromX, x),
      right: Math.max(fromX, x) + 1,
      top: Math.min(fromY, y),
      bottom: Math.max(fromY, y) + 1
    };
  });
}

function shrink(box: Area): Area {
  return { ...box, left: box.left + 2, top: box.top + 2, right: box.right - 2, bottom: box.bottom - 2 };
}
