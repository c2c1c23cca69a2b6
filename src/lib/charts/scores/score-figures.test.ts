import { describe, expect, it } from 'vitest';
import type { Figure, Mark } from '../figure/figure';
import { choiceBars } from './choice-bars';
import { divergingBars, sidesOf } from './diverging-bars';
import { dotPlot, orderByChange, type DotRow } from './dot-plot';
import { scoreHeatMap } from './score-heat-map';
import { roundBounds, scoreTicks } from './score-scale';
import { touchingWords, wordsOf, wordsOutside } from './testing/figure-words';

const named = { title: 'Scores', description: 'Van acht mensen.' };
const rects = ({ marks }: Figure) =>
  marks.filter((mark): mark is Extract<Mark, { kind: 'rect' }> => mark.kind === 'rect');
const widths = [358, 760, 1200];

describe('the lines of a scale', () => {
  it.each([
    { min: 1, max: 10, lines: [1, 4, 7, 10] },
    { min: 1, max: 5, lines: [1, 2, 3, 4, 5] },
    { min: 1, max: 7, lines: [1, 3, 5, 7] },
    { min: 0, max: 10, lines: [0, 2, 4, 6, 8, 10] },
    { min: 0, max: 100, lines: [0, 25, 50, 75, 100] },
    { min: 0, max: 1, lines: [0, 1] }
  ])('from $min to $max are $lines', ({ min, max, lines }) => {
    expect(scoreTicks(min, max)).toEqual(lines);
  });

  it('stand around values that have no bounds', () => {
    expect(roundBounds([3.2, 18])).toEqual({ min: 0, max: 20 });
    expect(roundBounds([])).toEqual({ min: 0, max: 1 });
    const { min, max } = roundBounds([7]);
    expect(min).toBeLessThan(7);
    expect(max).toBeGreaterThan(7);
  });
});

describe('before and after', () => {
  const words = {
    ...named,
    before: 'Avond 1',
    after: 'Na de match',
    value: String,
    change: (change: number) => `${change > 0 ? '+' : ''}${change}`,
    noChange: 'één score'
  };
  const row = (name: string, before: number | null, after: number | null): DotRow => ({
    respondent: name,
    name,
    before,
    after
  });
  const rows = [row('Anna', 4, 4), row('Bas', 3, 8), row('Cor', null, 6), row('Dik', 9, 7)];
  const panel = { measure: 'item:1', title: '1. Luisteren', note: '1 hoger, 1 lager', min: 1, max: 10, rows };
  const chart = (width = 760, panels = [panel]) =>
    dotPlot({ panels, before: 'm1', after: 'm4', width }, words);

  it('puts who rose most first and who has one score last', () => {
    expect(orderByChange(rows).map(({ name }) => name)).toEqual(['Bas', 'Anna', 'Dik', 'Cor']);
    expect(wordsOf(chart().figure)).toEqual(expect.arrayContaining(['+5', '0', '-2', 'één score']));
  });

  it('has each dot at its value, and one only where there is one', () => {
    const { figure, targets } = chart();
    const at = (name: string, column: number) =>
      targets.find(({ respondent, column: place }) => respondent === name && place === column)!;
    const perPoint = (at('Bas', 1).x - at('Bas', 0).x) / 5;
    expect(at('Dik', 0).x - at('Dik', 1).x).toBeCloseTo(2 * perPoint);
    expect(at('Cor', 1).x - at('Bas', 0).x).toBeCloseTo(3 * perPoint);
    // Two in the legend.
    expect(figure.marks.filter(({ kind }) => kind === 'circle')).toHaveLength(2 + 7);
  });

  it.each(widths)('keeps its words apart and inside in %i pixels', (width) => {
    const crowd = Array.from({ length: 60 }, (_, at) => row(`Vrijwillige begeleider ${at + 1}`, 3, at % 10));
    const { figure } = chart(width, [panel, { ...panel, rows: crowd }, panel]);
    expect(touchingWords(figure)).toEqual([]);
    expect(wordsOutside(figure)).toEqual([]);
  });
});

describe('the heat map of scores', () => {
  const words = { ...named, value: String, scale: 'hoe donkerder, hoe hoger', none: 'geen score' };
  const moments = ['Avond 1', 'Avond 2', 'Na de match'].map((name) => ({ key: name, name, date: null }));
  const row = (...values: (number | null)[]) => ({
    measure: 'item:1',
    label: '1. Ik kan ouders uitleggen wat zij van mij mogen verwachten',
    min: 1,
    max: 10,
    cells: values.map((value) => ({ value, note: value === null ? '' : 'n = 6' }))
  });
  const chart = (width = 760) =>
    scoreHeatMap({ rows: [row(1, null, 10), row(5, 6, 7)], moments, respondent: null, width }, words);

  it('is darker for a higher score, also for the lowest darker than for none', () => {
    const shaded = rects(chart().figure).filter(({ fill, y }) => fill === 'accent' && y > 30);
    const [lowest, highest] = shaded;
    expect(shaded).toHaveLength(5);
    expect(lowest!.opacity).toBeGreaterThan(0);
    expect(highest!.opacity).toBe(1);
  });

  it('can be read in every cell', () => {
    const { targets } = chart();
    expect(targets.map(({ row: at, column }) => `${at}${column}`)).toEqual([
      '00',
      '01',
      '02',
      '10',
      '11',
      '12'
    ]);
  });

  it.each(widths)('keeps its words apart and inside in %i pixels', (width) => {
    expect(touchingWords(chart(width).figure)).toEqual([]);
    expect(wordsOutside(chart(width).figure)).toEqual([]);
  });
});

describe('diverging bars', () => {
  const answers = ['helemaal oneens', 'oneens', 'neutraal', 'eens', 'helemaal eens'].map((text, index) => ({
    text,
    side: (index - 2) / 2
  }));
  const words = { ...named, answers, share: (share: number) => `${Math.round(100 * share)}%` };
  const label = 'Ik weet bij wie ik terechtkan als een match moeizaam verloopt';
  const rows = [
    { label, note: 'n = 33', shares: [0.1, 0.2, 0.2, 0.3, 0.2] },
    { label, note: 'n = 35', shares: [0, 0, 0, 0.5, 0.5] },
    { label, note: 'n = 0', shares: [0, 0, 0, 0, 0] }
  ];

  it('halve the middle answer over both sides', () => {
    expect(sidesOf([0.1, 0.2, 0.2, 0.3, 0.2], [-1, -0.5, 0, 0.5, 1])).toEqual({
      below: expect.closeTo(0.4),
      above: expect.closeTo(0.6)
    });
    expect(sidesOf([0.25, 0.25, 0.25, 0.25], [-1, -0.3, 0.3, 1])).toEqual({ below: 0.5, above: 0.5 });
  });

  it('put parts of equal share at equal widths, around one middle', () => {
    const figure = divergingBars(rows, words);
    const parts = rects(figure).filter(({ height, fill }) => height === 24 && fill);
    const [first, second] = [parts.slice(0, 5), parts.slice(5)];
    const perShare = first[0]!.width / 0.1;
    expect(first.map(({ width }) => width / perShare)).toEqual(
      [0.1, 0.2, 0.2, 0.3, 0.2].map((share) => expect.closeTo(share))
    );
    const middle = first[2]!.x + first[2]!.width / 2;
    expect(second[0]!.x).toBeCloseTo(middle);
    expect(second).toHaveLength(2);
  });

  it.each(widths)('keep their words apart and inside in %i pixels', (width) => {
    const figure = divergingBars([{ ...rows[0]!, heading: label }, ...rows], words, width);
    expect(touchingWords(figure)).toEqual([]);
    expect(wordsOutside(figure)).toEqual([]);
    for (const { x, width: wide } of rects(figure)) expect(x + wide).toBeLessThanOrEqual(width);
  });

  it('are an empty frame without rows', () => {
    expect(divergingBars([], words).marks.some(({ kind }) => kind === 'path')).toBe(false);
  });
});

describe('bars of choices', () => {
  const bar = (label: string, count: number) => ({ label, count, share: count / 20 });
  const questions = [
    {
      title: 'Waar zoekt u begeleiders?',
      note: 'n = 20; meer antwoorden mogelijk, de percentages tellen niet op tot 100%',
      bars: [bar('via kerken in de buurt', 15), bar('via sociale media', 5), bar('anders, namelijk', 0)]
    }
  ];
  const words = { ...named, count: (one: { count: number }) => `${one.count}` };

  it('are as long as their share of everyone', () => {
    const figure = choiceBars(questions, words);
    const full = rects(figure).find(({ fill }) => fill === 'sunken')!.width;
    const bars = rects(figure).filter(({ fill }) => fill === 'accent');
    expect(bars.map(({ width }) => width / full)).toEqual(
      [0.75, 0.25, 0].map((share) => expect.closeTo(share))
    );
    expect(wordsOf(figure)).toEqual(expect.arrayContaining(['15', '5', '0']));
  });

  it.each(widths)('keep their words apart and inside in %i pixels', (width) => {
    const figure = choiceBars(questions, words, width);
    expect(touchingWords(figure)).toEqual([]);
    expect(wordsOutside(figure)).toEqual([]);
  });
});
