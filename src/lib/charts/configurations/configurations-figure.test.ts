import { describe, expect, it } from 'vitest';
import { cimoElements } from '$lib/domain/cimo-element';
import { configurationPlaces } from '$lib/domain/configuration';
import { configurationWords } from '$lib/messages/configuration-words';
import { createTranslator, loadMessages } from '$lib/messages/translator';
import { configurationReading, groundReading, strengthReading } from '$lib/testing/configuration-readings';
import type { Figure, Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { configurationsFigure } from './configurations-figure';
import { linkLook } from './link-weight';

const words = configurationWords(createTranslator('nl', await loadMessages('nl')));
const strong = { supporting: strengthReading(120, 4321), contrary: strengthReading(17, 98) };
const long = 'Gezinnen die de weg in de buurt nog niet kennen en er in de eerste maanden alleen voor staan';
const full = configurationReading(
  {
    name: long,
    statements: {
      context: long.repeat(3),
      intervention: 'Meervoudigegezinsondersteuningsvraagstukken'.repeat(3),
      mechanism: 'Nou 🙂 '.repeat(40),
      outcome: 'rust'
    }
  },
  {
    ...Object.fromEntries(configurationPlaces.map((place) => [place, strong])),
    context: {
      ...strong,
      grounds: Array.from({ length: 20 }, (_, index) => groundReading('context', `${long} ${index}`))
    }
  },
  { ...strong, alternativeTo: long, wholeChainCaseIds: strengthReading(3, 0).caseIds }
);
const empty = configurationReading({});
const partial = configurationReading(
  { name: 'Deels', statements: { context: 'thuis', intervention: '', mechanism: '', outcome: 'rust' } },
  {
    context: { supporting: strengthReading(1, 2) },
    'mechanism-outcome': { contrary: strengthReading(1, 1) }
  }
);

type Area = { left: number; top: number; right: number; bottom: number; what: string };

function textAreas({ marks }: Figure): Area[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const size = mark.size ?? 14;
    const width = textWidth(mark.text, size, mark.weight);
    const left = mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
    return [
      { what: mark.text, left, right: left + width, top: mark.y - size * 0.8, bottom: mark.y + size * 0.2 }
    ];
  });
}

const boxes = ({ marks }: Figure): Area[] =>
  marks.flatMap((mark) =>
    mark.kind === 'rect'
      ? [{ left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height, what: 'box' }]
      : []
  );
const touch = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const overlapping = (areas: readonly Area[]) =>
  areas.flatMap((a, index) => areas.slice(index + 1).flatMap((b) => (touch(a, b) ? [[a.what, b.what]] : [])));
const lines = ({ marks }: Figure) =>
  marks.flatMap((mark) => {
    const line =
      mark.kind === 'path' && mark.stroke !== 'line' && /^M([\d.]+) ([\d.]+)H([\d.]+)$/.exec(mark.d);
    return line
      ? [{ from: Number(line[1]), y: Number(line[2]), to: Number(line[3]), mark: mark as Mark }]
      : [];
  });

describe('the figure of configurations', () => {
  it.each([
    { what: 'none', readings: [] },
    { what: 'an empty one', readings: [empty] },
    { what: 'one with long statements, a word without end, emoji and many grounds', readings: [full] },
    { what: 'six compared', readings: [full, partial, empty, full, partial, full] }
  ])('lets nothing touch with $what', ({ readings }) => {
    const figure = configurationsFigure(readings, words);
    const areas = textAreas(figure);
    expect(overlapping(areas)).toEqual([]);
    expect(overlapping(boxes(figure))).toEqual([]);
    expect(boxes(figure)).toHaveLength(4 * readings.length);
    for (const area of [...areas, ...boxes(figure)]) {
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect([area.what, area.right <= figure.width, area.bottom <= figure.height]).toEqual([
        area.what,
        true,
        true
      ]);
    }
    for (const area of areas)
      for (const box of boxes(figure).filter((one) => touch(one, area)))
        expect([
          area.what,
          area.left >= box.left,
          area.right <= box.right,
          area.bottom <= box.bottom
        ]).toEqual([area.what, true, true, true]);
  });

  it('runs each link from one box to the next, through no words', () => {
    const figure = configurationsFigure([full, partial], words);
    expect(lines(figure)).toHaveLength(6);
    for (const { from, y, to } of lines(figure)) {
      const area = { left: from, right: to, top: y - 3, bottom: y + 3, what: 'line' };
      expect(textAreas(figure).filter((text) => touch(text, area))).toEqual([]);
      expect(boxes(figure).filter((box) => touch(box, area))).toEqual([]);
    }
  });

  it('puts the elements in four columns under their names, in the same place in every row', () => {
    const figure = configurationsFigure([full, partial, empty], words);
    const lefts = boxes(figure).map(({ left }) => left);
    expect(new Set(lefts).size).toBe(4);
    for (const [index, element] of cimoElements.entries()) {
      const heading = figure.marks.find((mark) => mark.kind === 'text' && mark.text === words.place(element));
      expect((heading as { x: number }).x).toBe(lefts[index]);
    }
  });

  it('says how strong each place is, what speaks against it, and what is missing', () => {
    const said = textAreas(configurationsFigure([partial], words)).map(({ what }) => what);
    expect(said).toContain('1 respondent · 2 citaten');
    expect(said.join(' ')).toContain('Nog geen interventie beschreven');
    expect(said).toEqual(expect.arrayContaining(['tegengesteld:', '1 respondent', '1 citaat']));
    expect(said.filter((text) => text === 'nog geen bewijs').length).toBeGreaterThan(3);
  });
});

it.each([
  [0, 0, 0, { width: 1.5, isDashed: true, isCrossed: false }],
  [0, 2, 0, { width: 1.5, isDashed: false, isCrossed: false }],
  [1, 1, 1, { width: 1.5, isDashed: false, isCrossed: true }],
  [3, 9, 0, { width: 3, isDashed: false, isCrossed: false }],
  [4, 4, 0, { width: 4.5, isDashed: false, isCrossed: false }],
  [9, 9, 0, { width: 6, isDashed: false, isCrossed: false }],
  [0, 0, 2, { width: 1.5, isDashed: true, isCrossed: true }]
])(
  'draws a link of %i cases, %i quotations and %i contrary ones by what they weigh',
  (cases, quotations, contrary, look) => {
    expect(
      linkLook({ supporting: strengthReading(cases, quotations), contrary: strengthReading(1, contrary) })
    ).toEqual(look);
  }
);
