import { describe, expect, it } from 'vitest';
import type { Mark } from '../figure/figure';
import type { AxisMoment, MomentSpacing } from './moment-axis';
import { targetAfter, targetsAt } from './score-chart';
import type { PanelLine, ScorePanel, Spread } from './score-panel';
import { smallMultiples } from './small-multiples';
import { touchingWords, wordsOf, wordsOutside } from './testing/figure-words';

const moments: AxisMoment[] = [
  { key: 'm1', name: 'Avond 1', date: '2026-01-01' },
  { key: 'm2', name: 'Avond 2', date: '2026-01-11' },
  { key: 'm3', name: 'Tijdens de match', date: '2026-02-10' },
  { key: 'm4', name: 'Na de match', date: '2026-04-11' }
];
const words = {
  title: 'Verloop',
  description: 'Acht mensen.',
  median: 'mediaan',
  range: 'laagste tot hoogste',
  missing: 'score ontbreekt',
  value: String,
  count: (n: number) => `n = ${n}`,
  day: (day: string) => day
};

const person = (name: string, ...values: (number | null)[]): PanelLine => ({
  respondent: name,
  measure: 'item:1',
  name,
  points: values.map((value) => ({ value, isAsked: true, day: null }))
});
const panel = (lines: PanelLine[], spread?: (Spread | null)[]): ScorePanel => ({
  title: '1. Ik kan grenzen stellen',
  min: 1,
  max: 10,
  lines,
  spread,
  isCounted: true
});
const chart = (panels: ScorePanel[], spacing: MomentSpacing = 'steps', width = 960) =>
  smallMultiples({ panels, moments, spacing, width }, words);

const lines = (marks: readonly Mark[], width: number) =>
  marks.flatMap((mark) => (mark.kind === 'path' && mark.strokeWidth === width ? [mark.d] : []));

describe('a panel of scores', () => {
  it('has every score at its place: as far along as its moment, as high as its value', () => {
    const { targets } = chart([panel([person('Anna', 1, 4, 10, 7)])]);
    const [first, second, third, fourth] = targets;
    const step = second!.x - first!.x;
    expect(third!.x - second!.x).toBeCloseTo(step);
    expect(fourth!.x - third!.x).toBeCloseTo(step);
    const height = first!.y - third!.y;
    expect((first!.y - second!.y) / height).toBeCloseTo(3 / 9);
    expect((first!.y - fourth!.y) / height).toBeCloseTo(6 / 9);
  });

  it('draws a mark where each target with a score is', () => {
    const { figure, targets } = chart([panel([person('Anna', 1, null, 10, 7)])]);
    const dots = figure.marks.flatMap((mark) => (mark.kind === 'circle' ? [`${mark.x} ${mark.y}`] : []));
    const scored = targets.filter(({ column }) => column !== 1);
    expect(dots).toEqual(scored.map(({ x, y }) => `${x} ${y}`));
  });

  it('never draws over a gap', () => {
    const { figure, targets } = chart([
      panel([person('Anna', 3, null, 5, 6), person('Bas', 8, 7, null, 9), person('Cor', null, 4, null, 4)])
    ]);
    const at = (row: number, column: number) => {
      const { x, y } = targets.find((target) => target.row === row && target.column === column)!;
      return `${x} ${y}`;
    };
    expect(lines(figure.marks, 1.75)).toEqual([`M${at(0, 2)}L${at(0, 3)}`, `M${at(1, 0)}L${at(1, 1)}`]);
    const stubs = lines(figure.marks, 1.25).filter((d) => d.includes('h') && !d.startsWith('M8 '));
    // Anna on both sides, Bas on both sides, Cor on both sides of one score and before another.
    expect(stubs).toHaveLength(7);
    const step = targets[1]!.x - targets[0]!.x;
    for (const d of stubs) expect(Math.abs(Number(d.split('h')[1]))).toBeLessThan(step / 2);
  });

  it('shows no missing score where the item was not on the form', () => {
    const points = [3, null, 5, 6].map((value) => ({ value, isAsked: value !== null, day: null }));
    const { figure } = chart([panel([{ ...person('Anna'), points }])]);
    expect(lines(figure.marks, 1.25)).toEqual([]);
    expect(wordsOf(figure)).not.toContain(words.missing);
  });

  it('keeps to time on an axis of time, and puts a score on the day it was given', () => {
    const anna = person('Anna', 3, 4, 5, 6);
    const late = anna.points.map((point, index) => (index === 1 ? { ...point, day: '2026-01-21' } : point));
    const { targets } = chart([panel([anna, { ...person('Bas'), points: late }])], 'time');
    const [first, second, third, fourth] = targets.map(({ x }) => x) as [number, number, number, number];
    const day = (fourth - first) / 100;
    expect(second - first).toBeCloseTo(10 * day);
    expect(third - first).toBeCloseTo(40 * day);
    expect(targets[5]!.x - first).toBeCloseTo(20 * day);
  });

  it('breaks the median and the range of the group where nobody has a score', () => {
    const spread: (Spread | null)[] = [
      { n: 3, min: 2, median: 4, max: 6 },
      { n: 3, min: 3, median: 5, max: 7 },
      null,
      { n: 1, min: 5, median: 5, max: 5 }
    ];
    const { figure } = chart([panel([person('Anna', 3, 4, null, 5)], spread)]);
    const bands = figure.marks.filter((mark) => mark.kind === 'path' && mark.fill === 'accent-wash');
    expect(bands).toHaveLength(1);
    expect(lines(figure.marks, 3.5).slice(1)).toHaveLength(2);
  });

  it('brings a person forward with the name and the numbers, and leaves the others', () => {
    const { marksOf } = chart([panel([person('Anna', 3, null, 5, 6), person('Bas', 8, 7, null, 9)])]);
    const texts = marksOf('Anna').flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toEqual(['Anna', '3', '5', '6']);
    expect(marksOf('nobody')).toEqual([]);
  });
});

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    person(
      `Respondent ${at + 1} van de locatie`,
      (at % 10) + 1,
      at % 3 === 0 ? null : 5,
      7,
      ((at * 7) % 10) + 1
    )
  );

describe('small multiples', () => {
  it.each([
    { people: 1, width: 358 },
    { people: 8, width: 358 },
    { people: 8, width: 960 },
    { people: 8, width: 1400 },
    { people: 10, width: 700 },
    { people: 60, width: 960 }
  ])('keep their words apart and inside with $people people in $width pixels', ({ people, width }) => {
    for (const spacing of ['steps', 'time'] as const) {
      const title =
        '2a. Ik kan ouders uitleggen wat zij van mij mogen verwachten, ook als het spannend wordt';
      const panels = Array.from({ length: 9 }, () => ({ ...panel(many(people)), title }));
      const { figure } = chart(panels, spacing, width);
      expect(touchingWords(figure)).toEqual([]);
      expect(wordsOutside(figure)).toEqual([]);
      for (const mark of figure.marks) if (mark.kind === 'path') expect(mark.d).not.toContain('NaN');
    }
  });

  it('number the moments where their names have no room, and say what the numbers are', () => {
    const crowd = Array.from({ length: 14 }, (_, at) => ({
      key: `m${at}`,
      name: `Trainingsavond ${at + 1}`,
      date: null
    }));
    const line = { ...person('Anna'), points: crowd.map(() => ({ value: 5, isAsked: true, day: null })) };
    const { figure } = smallMultiples(
      { panels: [panel([line])], moments: crowd, spacing: 'steps', width: 358 },
      words
    );
    expect(wordsOf(figure).join(' ')).toContain('14 = Trainingsavond 14');
    expect(touchingWords(figure)).toEqual([]);
  });

  it('are empty without panels or moments', () => {
    expect(chart([]).targets).toEqual([]);
    const { figure } = smallMultiples(
      { panels: [panel([person('Anna')])], moments: [], spacing: 'time', width: 400 },
      words
    );
    for (const mark of figure.marks) if (mark.kind === 'path') expect(mark.d).not.toMatch(/NaN|Infinity/);
  });
});

describe('walking through a chart', () => {
  const { targets } = chart([
    panel([person('Anna', 3, null, 5, 6), person('Bas', 3, 7, null, 9)]),
    panel([person('Anna', 1, 2, 3, 4), person('Bas', 5, 6, 7, 8)])
  ]);
  const go = (from: { panel: number; row: number; column: number }, key: string) => {
    const start = targets.find(
      ({ panel: at, row, column }) => at === from.panel && row === from.row && column === from.column
    )!;
    const found = targetAfter(targets, start, key);
    return found && [found.panel, found.row, found.column];
  };

  it.each([
    { from: [0, 0, 0], key: 'ArrowRight', to: [0, 0, 1] },
    { from: [0, 0, 3], key: 'ArrowRight', to: [0, 0, 3] },
    { from: [0, 0, 2], key: 'ArrowDown', to: [0, 1, 2] },
    { from: [0, 1, 2], key: 'ArrowDown', to: [1, 0, 2] },
    { from: [0, 0, 2], key: 'ArrowUp', to: [0, 0, 2] },
    { from: [0, 1, 2], key: 'PageDown', to: [1, 1, 2] },
    { from: [1, 1, 2], key: 'Home', to: [1, 1, 0] }
  ])('$key goes from $from to $to', ({ from, key, to }) => {
    const [at, row, column] = from as [number, number, number];
    expect(go({ panel: at, row, column }, key)).toEqual(to);
  });

  it('knows no other keys', () => {
    expect(go({ panel: 0, row: 0, column: 0 }, 'x')).toBeNull();
  });

  it('finds everyone at the same spot', () => {
    const { x, y } = targets[0]!;
    expect(targetsAt(targets, x + 3, y - 3).map(({ respondent }) => respondent)).toEqual(['Anna', 'Bas']);
    expect(targetsAt(targets, -100, -100)).toEqual([]);
  });
});
