import { describe, expect, it } from 'vitest';
import type { GrowthPoint } from '$lib/analysis/saturation/code-growth';
import type { SaturationRow } from '$lib/analysis/saturation/new-codes';
import type { CodeId, DocumentId } from '$lib/domain/ids';
import type { Figure, Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { growthFigure } from './growth-figure';
import { spreadLabels } from './plot-frame';
import { saturationFigure } from './saturation-figure';

const words = {
  title: 'Nieuwe codes',
  description: 'Drie.',
  newCodes: 'nieuwe codes',
  inTotal: 'codes in totaal',
  axis: 'document, in de volgorde van coderen',
  reading: ({ number }: SaturationRow) => `document ${number}`
};
const growthWords = {
  title: 'Groei',
  description: 'Van 1 naar 3.',
  axis: 'dag',
  total: 'totaal',
  level: (level: string) => level,
  tick: ({ at }: GrowthPoint) => at.slice(0, 10),
  reading: ({ at }: GrowthPoint) => at
};

function rowsOf(...counts: number[]): SaturationRow[] {
  let total = 0;
  return counts.map((count, index) => {
    total += count;
    const newCodes = Array.from({ length: count }, (_, at) => ({
      id: `${index}-${at}` as CodeId,
      name: 'rust'
    }));
    const documentId = `document-${index}` as DocumentId;
    const codedAt = '2026-03-02T10:00:00.000Z';
    return { documentId, number: index + 1, name: 'Interview', codedAt, codeCount: count, newCodes, total };
  });
}

const point = (day: number, open: number, category: number, core: number): GrowthPoint => ({
  at: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  counts: { open, category, core },
  total: open + category + core,
  made: 1,
  merged: day === 3 ? 1 : 0,
  deleted: 0
});

const bars = ({ marks }: Figure) =>
  marks.filter((mark): mark is Extract<Mark, { kind: 'rect' }> => mark.kind === 'rect').slice(1);

/** Words that lie on other words. */
function touching({ marks }: Figure): string[] {
  const boxes = marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { size = 13, anchor = 'start', text } = mark;
    const wide = textWidth(text, size);
    const x = mark.x - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
    return [{ x, y: mark.y - size, right: x + wide, bottom: mark.y, text }];
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom)
      .map((b) => `${a.text} / ${b.text}`)
  );
}

describe('the chart of new codes per document', () => {
  it('draws bars as high as there are new codes, in order, and a line that only rises', () => {
    const { figure, area, readings } = saturationFigure(rowsOf(4, 2, 0), words);
    const [first, second, third] = bars(figure);
    expect(first!.height).toBeCloseTo(2 * second!.height);
    expect(third!.height).toBe(0);
    expect(first!.y + first!.height).toBeCloseTo(area.bottom);
    expect(readings.map(({ text }) => text)).toEqual(['document 1', 'document 2', 'document 3']);
    expect(readings[0]!.x).toBeLessThan(readings[1]!.x);
  });

  it.each([1, 2, 14, 200])('keeps its words apart with %i documents', (count) => {
    const { figure } = saturationFigure(rowsOf(...Array.from({ length: count }, (_, at) => at % 5)), words);
    expect(touching(figure)).toEqual([]);
  });

  it('is an empty frame without documents', () => {
    expect(bars(saturationFigure([], words).figure)).toEqual([]);
  });
});

describe('the chart of growth', () => {
  it('names every level at the end of its line, apart from the others', () => {
    const points = [point(1, 10, 0, 0), point(2, 12, 1, 0), point(3, 9, 2, 2)];
    const { figure, readings } = growthFigure(points, 'day', growthWords);
    const texts = figure.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    for (const name of ['totaal', 'open', 'category', 'core']) expect(texts).toContain(name);
    expect(touching(figure)).toEqual([]);
    // Time is the axis: the second day lies halfway.
    expect(readings[1]!.x).toBeCloseTo((readings[0]!.x + readings[2]!.x) / 2);
  });

  it('marks a merge, and needs no total with one level', () => {
    const { figure } = growthFigure([point(1, 3, 0, 0), point(3, 2, 0, 0)], 'step', growthWords);
    expect(figure.marks.filter(({ kind }) => kind === 'circle')).toHaveLength(1);
    expect(figure.marks.some((mark) => mark.kind === 'text' && mark.text === 'totaal')).toBe(false);
  });

  it.each([0, 1, 400])('draws %i points', (count) => {
    const points = Array.from({ length: count }, (_, index) => point(1 + (index % 28), index, 1, 0));
    const { figure, readings } = growthFigure(points, 'step', growthWords);
    expect(readings).toHaveLength(count);
    expect(touching(figure)).toEqual([]);
    for (const mark of figure.marks) if (mark.kind === 'path') expect(mark.d).not.toContain('NaN');
  });

  it('spreads labels without leaving the plot', () => {
    const spread = spreadLabels([300, 300, 10, 300], { left: 0, right: 0, top: 20, bottom: 304 });
    expect(spread).toEqual([274, 289, 20, 304]);
  });
});
