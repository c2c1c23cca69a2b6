import { describe, expect, it } from 'vitest';
import type { Mark } from '../figure/figure';
import { heatFigure } from './heat-figure';

const words = {
  title: 'Wat Noor rust noemt',
  description: 'Vier keer.',
  rowAxis: 'Noor',
  columnAxis: 'Bram',
  scale: 'donkerder: vaker',
  agreed: 'omlijnd: eens'
};
const names = (count: number) => Array.from({ length: count }, (_, at) => `code ${at}`);
const figureOf = (count: number) =>
  heatFigure(
    {
      rows: names(count),
      columns: names(count),
      cell: (row, column) => ({
        text: row === column ? '9' : column === 0 ? '3' : '',
        shade: row !== column && column === 0 ? 1 : 0,
        isAgreed: row === column
      })
    },
    words
  );
const rects = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is Extract<Mark, { kind: 'rect' }> => mark.kind === 'rect');

describe('a heat map', () => {
  it('frames what agrees, shades what does not and leaves nothing empty', () => {
    const { marks } = figureOf(3);
    const cells = rects(marks).filter(({ width }) => width > 20);
    expect(cells.filter(({ fill }) => fill === 'sunken')).toHaveLength(3);
    expect(cells.filter(({ fill }) => fill === 'accent')).toHaveLength(2);
    const numbers = marks.flatMap((mark) => (mark.kind === 'text' && /^\d$/.test(mark.text) ? [mark] : []));
    expect(numbers.map(({ text }) => text).sort()).toEqual(['3', '3', '9', '9', '9']);
    // Words on full accent are in the colour of the paper.
    expect(numbers.find(({ text }) => text === '3')!.fill).toBe('surface');
  });

  it('keeps cells in a square grid', () => {
    const framed = rects(figureOf(4).marks).filter(({ fill, width }) => fill === 'sunken' && width > 20);
    expect(framed[1]!.x - framed[0]!.x).toBe(40);
    expect(framed[1]!.y - framed[0]!.y).toBe(40);
  });

  it('has letters of at least nine pixels with sixty codes, each name there once a side', () => {
    const { marks } = figureOf(60);
    const labels = marks.filter((mark) => mark.kind === 'text' && mark.text.startsWith('code '));
    expect(labels).toHaveLength(120);
    for (const mark of marks) if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(9);
  });

  it('is an empty frame without codes', () => {
    const figure = figureOf(0);
    expect(figure.width).toBeGreaterThan(0);
    for (const mark of figure.marks) if (mark.kind === 'path') expect(mark.d).not.toContain('NaN');
  });
});
