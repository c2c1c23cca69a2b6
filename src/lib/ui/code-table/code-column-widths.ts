import { codeColumns, type CodeColumnId } from '$lib/analysis/codes/code-column';

/** Least width in CSS pixels; what is left of the line goes to the columns with words. */
const widths: Partial<Record<CodeColumnId, number>> = {
  name: 264,
  parent: 160,
  path: 280,
  level: 96,
  coders: 120,
  groups: 140,
  quotationCount: 96,
  branchQuotationCount: 104,
  documentCount: 108,
  caseCount: 124,
  relationCount: 88,
  memoCount: 88,
  completeness: 112
};
const usualWidth = 120;
const growing: readonly CodeColumnId[] = ['name', 'path', 'groups'];
const checkboxWidth = 36;

export function isNumber(column: CodeColumnId): boolean {
  return codeColumns[column] === 'number';
}

/** Least width of a line in CSS pixels: a narrower screen scrolls sideways. */
export function codeGridWidth(columns: readonly CodeColumnId[]): number {
  return columns.reduce((sum, id) => sum + (widths[id] ?? usualWidth), checkboxWidth);
}

/** The tracks of a line as CSS grid: the checkbox, then the columns. */
export function codeGridColumns(columns: readonly CodeColumnId[]): string {
  const tracks = columns.map((id) => {
    const width = widths[id] ?? usualWidth;
    return growing.includes(id) ? `minmax(${width}px, ${id === 'name' ? 3 : 1}fr)` : `${width}px`;
  });
  return [`${checkboxWidth}px`, ...tracks].join(' ');
}
