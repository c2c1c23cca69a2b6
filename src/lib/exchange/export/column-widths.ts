import type { PageTable } from './cell-table';
import { pageRows } from './cell-text';
import type { ExportCell } from './export-table';

/** What a letter of ten points takes, in twentieths of a point, and the room beside the words of a cell. */
const letter = 124;
const usualSize = 20;
const padding = 220;
/** A column of long texts asks no more room than for so many letters on a line. */
const longestLine = 90;
/** Titles are bold, and so wider. */
const bold = 1.15;

/**
 * How wide the columns of a table are best, together `total`, in twentieths of a point: no narrower than their longest word
 * as long as that fits, and what is left by how much there is to read in them. A number wants no more: its title may take
 * more lines, so that words get the room. `size` is that of the letters, in half points.
 */
export function columnWidths(
  rows: readonly { cells: readonly ExportCell[] }[],
  table: PageTable,
  total: number,
  size = usualSize
): number[] {
  const columns = columnTexts(rows, table);
  const ofLetters = (count: number) => padding + (letter * count * size) / usualSize;
  const least = columns.map((texts) => ofLetters(leastOf(texts)));
  const isText = table.columns.filter(({ id }) => id !== 'group').map(({ type }) => type === 'text');
  const wanted = columns.map((texts, index) =>
    isText[index]
      ? Math.max(least[index]!, ofLetters(Math.min(longestLine, longestOf(texts, '\n'))))
      : least[index]!
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
  return sum(columnTexts(rows, table).map((texts) => padding + letter * leastOf(texts)));
}

/** Of each column its title and what is under it. */
function columnTexts(rows: readonly { cells: readonly ExportCell[] }[], table: PageTable): string[][] {
  const { titles, rows: lines } = pageRows(rows, table);
  return titles.map((title, index) => [title, ...lines.map((line) => line[index] ?? '')]);
}

/** In letters. */
function leastOf(texts: readonly string[]): number {
  const line = longestOf(texts.flatMap((text) => text.split('\n')).filter(isShort), '\n');
  const title = bold * longestOf(texts.slice(0, 1), /\s+/);
  return Math.min(18, Math.max(longestOf(texts, /\s+/), line, title));
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
