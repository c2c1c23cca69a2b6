import { describe, expect, it } from 'vitest';
import { defaultExportOptions } from '../export/export-options';
import { columnWidths } from '../export/column-widths';
import type { ReportBlock } from './report-content';
import { splitPages } from './split-pages';
import { exampleReportFigure } from './testing/example-report';

const figure = (width: number, height: number): ReportBlock => ({
  kind: 'figure',
  caption: '',
  figure: { ...exampleReportFigure, width, height }
});
const table = (columns: number): ReportBlock => ({
  kind: 'table',
  caption: '',
  table: {
    title: '',
    locale: 'nl',
    columns: Array.from({ length: columns }, () => ({ type: 'text', title: 'Mechanismen' })),
    groups: [{ rows: [] }],
    options: defaultExportOptions('nl')
  }
});
const heading: ReportBlock = { kind: 'heading', level: 1, text: 'Figuren', anchor: 'figures' };
const words: ReportBlock = { kind: 'paragraph', content: [] };
const shape = (blocks: readonly ReportBlock[]) =>
  splitPages(blocks).map(({ isLandscape, blocks: own }) => [isLandscape, own.map(({ kind }) => kind)]);

describe('pages of a report', () => {
  it('stand, also when there is nothing on them', () => {
    expect(shape([])).toEqual([[false, []]]);
    expect(shape([words, figure(600, 400)])).toEqual([[false, ['paragraph', 'figure']]]);
  });

  it('lie on their side for a table whose words do not fit its columns', () => {
    expect(shape([heading, table(4), words, table(6), words])).toEqual([
      [false, ['heading', 'table', 'paragraph']],
      [true, ['table']],
      [false, ['paragraph']]
    ]);
  });

  it('lie on their side for a wide figure, its heading with it', () => {
    expect(shape([words, heading, figure(1400, 500), figure(1400, 500), words])).toEqual([
      [false, ['paragraph']],
      [true, ['heading', 'figure', 'figure']],
      [false, ['paragraph']]
    ]);
  });

  it('stand for a figure that is high as well: turning it gains nothing', () => {
    expect(shape([figure(1400, 1600)])).toEqual([[false, ['figure']]]);
  });

  it('begin with a wide figure when that is all there is', () => {
    expect(shape([heading, figure(1400, 500)])).toEqual([[true, ['heading', 'figure']]]);
  });
});

describe('widths of columns', () => {
  const table = (titles: string[]) => ({
    locale: 'nl' as const,
    options: {} as never,
    columns: titles.map((title) => ({ type: 'text' as const, title }))
  });
  const rows = (...lines: string[][]) => lines.map((cells) => ({ cells }));

  it('take the page together, most for what has most to read', () => {
    const long = 'Een lange zin die over de bladzijde loopt. '.repeat(4);
    const widths = columnWidths(rows(['1', long, 'ja']), table(['Nr.', 'Tekst', 'Goed']), 9026);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9026);
    expect(widths[1]!).toBeGreaterThan(widths[0]! + widths[2]!);
  });

  it.each([1, 3, 30])('add up for %s columns, without rows too', (count) => {
    const titles = Array.from({ length: count }, () => 'Verantwoordelijkheid');
    const widths = columnWidths([], table(titles), 9026);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9026);
    expect(widths.every((width) => width > 0)).toBe(true);
  });
});
