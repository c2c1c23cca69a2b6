import type { ResponseMapping } from '$lib/domain/response-mapping';
import { columnLetters } from '../../export/xlsx-auto-filter';
import { cellWords, onOneLine } from '../cells/cell-words';
import type { MergedCells, ResponseSheet, SheetCell } from '../response-file';

/** Where the titles of a table are, in rows from 0; transposed, in columns. */
export type TitlePlace = { firstRow: number; titleRows: number };

/** A sheet as a table with a respondent, or an answer, in every row; a transposed sheet is turned over. */
export type ResponseTable = {
  sheet: string;
  isTransposed: boolean;
  /** Every row, those of titles too; ragged. */
  rows: readonly (readonly SheetCell[])[];
  merged: readonly MergedCells[];
  /** How many columns have a title or anything under it. */
  width: number;
  place: TitlePlace;
  /** Per column its titles from top to bottom, joined cells filled in; '' where there is none. */
  titleParts: readonly (readonly string[])[];
  /** Per column its titles joined. */
  titles: readonly string[];
};

const partSeparator = ' · ';

/** The sheet as a table. */
export function toResponseTable(
  sheet: ResponseSheet,
  layout: ResponseMapping['layout'],
  place: TitlePlace
): ResponseTable {
  const isTransposed = layout === 'transposed';
  const rows = isTransposed ? turnedOver(sheet.rows) : sheet.rows;
  const merged = isTransposed ? sheet.merged.map(turnedOverCells) : sheet.merged;
  const width = rows.reduce((most, cells) => Math.max(most, filledLength(cells)), 0);
  const titleParts = readTitleParts(rows, merged, { ...place, width });
  const titles = titleParts.map(joinTitle);
  return { sheet: sheet.name, isTransposed, rows, merged, width, place, titleParts, titles };
}

/** The cell of a table as a person finds it in the file: its row from 1 and the letters of its column. */
export function placeInFile(
  { isTransposed }: Pick<ResponseTable, 'isTransposed'>,
  row: number,
  column: number
): { row: number; column: string } {
  return isTransposed
    ? { row: column + 1, column: columnLetters(row + 1) }
    : { row: row + 1, column: columnLetters(column + 1) };
}

/** The columns of a table of a mapping, in its order; those that are not there are -1. By title and place among equal titles. */
export function findColumns(titles: readonly string[], columns: ResponseMapping['columns']): number[] {
  const places = new Map<string, number[]>();
  titles.forEach((title, index) => {
    const known = places.get(title);
    if (known) known.push(index);
    else places.set(title, [index]);
  });
  const taken = new Map<string, number>();
  return columns.map(({ title }) => {
    const nth = taken.get(title) ?? 0;
    taken.set(title, nth + 1);
    return places.get(title)?.[nth] ?? -1;
  });
}

function joinTitle(parts: readonly string[]): string {
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(partSeparator);
}

/** Titles of rows above the last stand over all cells they are joined over, or up to the next title in their row. */
function readTitleParts(
  rows: readonly (readonly SheetCell[])[],
  merged: readonly MergedCells[],
  { firstRow, titleRows, width }: TitlePlace & { width: number }
): string[][] {
  const parts = Array.from({ length: width }, () => new Array<string>(titleRows).fill(''));
  for (let at = 0; at < titleRows; at += 1) {
    const row = firstRow + at;
    const words = Array.from({ length: width }, (_, column) => titleWords(rows[row]?.[column]));
    const joined = merged.filter(({ top, bottom }) => top <= row && row <= bottom);
    for (const { top, left, right } of joined) {
      const title = titleWords(rows[top]?.[left]);
      for (let column = left; column <= Math.min(right, width - 1); column += 1) words[column] ||= title;
    }
    const isLast = at === titleRows - 1;
    // Of a file without joined cells a title stands over the empty cells to its right, where another title is below.
    if (!isLast && joined.length === 0)
      for (let column = 1; column < width; column += 1)
        if (words[column] === '' && titleWords(rows[row + 1]?.[column]) !== '')
          words[column] = words[column - 1]!;
    words.forEach((title, column) => (parts[column]![at] = title));
  }
  return parts;
}

/** What a tool writes about a column for itself is no title. */
function titleWords(cell: SheetCell | undefined): string {
  const words = onOneLine(cellWords(cell));
  return isImportId(words) ? '' : words;
}

/** What Qualtrics writes in its third row of titles. */
export function isImportId(words: string): boolean {
  return /^\{\s*["']ImportId["']\s*:/.test(words);
}

function filledLength(cells: readonly SheetCell[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return length;
}

/** Whether nothing stands in a cell, or only blanks. */
export function isBlank(cell: SheetCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function turnedOver(rows: readonly (readonly SheetCell[])[]): SheetCell[][] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? null));
}

function turnedOverCells({ top, left, bottom, right }: MergedCells): MergedCells {
  return { top: left, left: top, bottom: right, right: bottom };
}
