import type { PageTable } from './cell-table';
import { pageRows } from './cell-text';
import type { ExportCell } from './export-table';

/** What a letter of a table takes, in twentieths of a point, and the room beside the words of a cell. */
const letter = 142;
const padding = 220;
/** Titles are bold, and so wider. */
const bold = 1.15;

/**
 * How wide the columns of a table are best, together `total`, in twentieths of a point: no narrower than their longest word
 * as long as that fits, and what is left by how much there is to read in them.
 */
export function columnWidths(
  rows: readonly { cells: readonly ExportCell[] }[],
  table: PageTable,
  total: number
): number[] {
  const columns = columnTexts(rows, table);
  const least = columns.map(leastOf);
  const wanted = columns.map((texts, index) =>
    Math.max(least[index]!, padding + letter * Math.min(60, longestOf(texts, '\n')))
  );
  const [narrow, wide] = [sum(least), sum(wanted)];
  if (narrow >= total)
    return fitted(
      least.map((width) => (width * total) / narrow),
      total
    );
  const share = wide === narrow ? 0 : Math.min(1, (total - narrow) / (wide - narrow));
  const widths = least.map((width, index) => width + share * (wanted[index]! - width));
  return fitted(
    widths.map((width) => (width * total) / sum(widths)),
    total
  );
}

/** How wide a table is when its columns are as narrow as their longest words. In twentieths of a point. */
export function leastWidth(rows: readonly { cells: readonly ExportCell[] }[], table: PageTable): number {
  return sum(columnTexts(rows, table).map(leastOf));
}

/** Of each column its title and what is under it. */
function columnTexts(rows: readonly { cells: readonly ExportCell[] }[], table: PageTable): string[][] {
  const { titles, rows: lines } = pageRows(rows, table);
  return titles.map((title, index) => [title, ...lines.map((line) => line[index] ?? '')]);
}

function leastOf(texts: readonly string[]): number {
  const line = longestOf(texts.flatMap((text) => text.split('\n')).filter(isShort), '\n');
  const title = bold * longestOf(texts.slice(0, 1), /\s+/);
  return padding + letter * Math.min(18, Math.max(longestOf(texts, /\s+/), line, title));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

/** A line as short as a long word is not worth breaking. */
function isShort(line: string): boolean {
  return line.length <= 10;
}

function longestOf(texts: readonly string[], parts: string | RegExp): number {
  return texts.reduce(
    (longest, text) => text.split(parts).reduce((most, part) => Math.max(most, part.length), longest),
    1
  );
}

/** Whole numbers that add up: the last column takes what rounding left. */
function fitted(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor);
  const rest = total - whole.reduce((all, width) => all + width, 0);
  return whole.map((width, index) => (index === whole.length - 1 ? width + rest : width));
}
