import type { ColumnId } from '$lib/analysis/quotation-table/column';

/** Least width in CSS pixels; what is left of the line goes to the columns with words. */
const widths: Partial<Record<ColumnId, number>> = {
  citation: 88,
  documentNumber: 72,
  document: 128,
  kind: 112,
  date: 112,
  text: 280,
  before: 280,
  after: 280,
  codes: 192,
  codePaths: 260,
  questions: 120,
  cimo: 128,
  comment: 144,
  createdAt: 148,
  time: 88,
  page: 72,
  position: 112,
  percentage: 80,
  length: 80,
  implied: 200,
  start: 80,
  end: 80,
  documentHash: 160
};
const usualWidth = 112;
const growing: readonly ColumnId[] = ['text', 'before', 'after', 'comment', 'codePaths'];

const checkboxWidth = 36;

/** Least width of a line in CSS pixels: a narrower screen scrolls sideways. */
export function gridWidth(columns: readonly ColumnId[]): number {
  return columns.reduce((sum, id) => sum + (widths[id] ?? usualWidth), checkboxWidth);
}

/** The tracks of a line as CSS grid: the checkbox, then the columns. */
export function gridColumns(columns: readonly ColumnId[]): string {
  const tracks = columns.map((id) => {
    const width = widths[id] ?? usualWidth;
    return growing.includes(id) ? `minmax(${width}px, ${id === 'text' ? 3 : 1}fr)` : `${width}px`;
  });
  const hasGrowing = columns.some((id) => growing.includes(id));
  return [`${checkboxWidth}px`, ...tracks, ...(hasGrowing ? [] : ['1fr'])].join(' ');
}
