import { describe, expect, it } from 'vitest';
import type { Estimate } from '$lib/domain/measurement';
import type { Mark } from '../figure/figure';
import { placeOnScale, whiskerOf } from './coefficient-scale';
import { forestFigure, type ForestRow } from './forest-figure';

const defined = (value: number, interval: [number, number] | null = null): Estimate => ({
  status: 'defined',
  value,
  interval
});
const words = {
  title: 'Kappa per code',
  description: 'Drie codes.',
  axis: 'kappa',
  estimate: (estimate: Estimate) => (estimate.status === 'defined' ? String(estimate.value) : 'niet bepaald'),
  tick: String,
  flagged: 'open: minder dan 5 eenheden'
};
const figureOf = (...rows: ForestRow[]) => forestFigure(rows, words);
const circles = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is Extract<Mark, { kind: 'circle' }> => mark.kind === 'circle');
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('the common scale', () => {
  it.each([
    [-1, 0],
    [-0.2, 0],
    [0, 1 / 6],
    [0.4, 0.5],
    [1, 1]
  ])('puts %f at a share of %f', (value, share) => {
    expect(placeOnScale(value)).toBeCloseTo(share);
  });

  it('holds what lies far below chance at the end and says so', () => {
    expect(whiskerOf(defined(0.1, [-0.6, 0.7]))).toMatchObject({ from: 0, isBelow: true });
    expect(whiskerOf(defined(0.1))).toEqual({
      dot: expect.closeTo(0.25),
      from: null,
      to: null,
      isBelow: false
    });
    expect(whiskerOf({ status: 'undefined', reason: 'no-units' })).toBeNull();
  });
});

describe('a plot of codes', () => {
  it('draws a dot per defined code, in order, on one scale', () => {
    const { marks } = figureOf(
      { name: 'rust', estimate: defined(0.8, [0.6, 0.9]) },
      { name: 'tijd', estimate: defined(0.2) }
    );
    const [first, second] = circles(marks);
    expect(second!.y - first!.y).toBe(24);
    // From 0.2 to 0.8 is half of the scale, which runs from the first tick to the last.
    const ticks = marks.flatMap((mark) => (mark.kind === 'text' && mark.anchor === 'middle' ? [mark.x] : []));
    expect(first!.x - second!.x).toBeCloseTo((Math.max(...ticks) - Math.min(...ticks)) / 2);
  });

  it('gives an undefined code words and no dot', () => {
    const { marks } = figureOf({ name: 'rust', estimate: { status: 'undefined', reason: 'one-category' } });
    expect(circles(marks)).toEqual([]);
    expect(texts(marks)).toContain('niet bepaald');
  });

  it('opens the dot of a code with few units and says what that means', () => {
    const { marks } = figureOf({ name: 'rust', estimate: defined(0.5), isFlagged: true });
    expect(circles(marks).map(({ fill }) => fill)).toEqual(['surface', 'surface']);
    expect(texts(marks)).toContain(words.flagged);
  });

  it.each([0, 1, 300])('is as high as %i codes ask, with nothing outside it', (count) => {
    const rows = Array.from({ length: count }, (_, at) => ({
      name: `een heel lange naam van een code nummer ${at}`,
      estimate: defined(at / 300, [-1, 1])
    }));
    const figure = figureOf(...rows);
    for (const mark of figure.marks) {
      if (mark.kind === 'path') expect(mark.d).not.toContain('NaN');
      else if (mark.kind !== 'rect') expect(mark.y).toBeLessThan(figure.height);
    }
  });
});
