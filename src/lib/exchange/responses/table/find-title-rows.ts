import { cellWords, comparable, onOneLine } from '../cells/cell-words';
import { missingReason } from '../cells/missing-words';
import { dayParts } from '../cells/read-day';
import { readScore } from '../cells/read-score';
import { parseItemTitle } from '../titles/item-title';
import type { MergedCells, SheetCell } from '../response-file';
import { isBlank, isImportId, type TitlePlace } from './response-table';

type Rows = readonly (readonly SheetCell[])[];

const searched = 40;
const sampled = 60;
const mostTitleRows = 4;
const qualtricsWords = new Set(
  'ResponseID ResponseId ResponseSet IPAddress StartDate EndDate Finished RecipientEmail EmailAddress Status RecordedDate'.split(
    ' '
  )
);

/** Where the titles of a table are: past lines above it, in one row or more; none when the first row has answers already. */
export function findTitleRows(rows: Rows, merged: readonly MergedCells[] = []): TitlePlace {
  const importIds = rows.slice(0, 10).findIndex((cells) => cells.some((cell) => isImportId(cellWords(cell))));
  const width = rows.slice(0, sampled).reduce((most, cells) => Math.max(most, filledCount(cells)), 0);
  const enough = Math.max(1, Math.ceil(width * 0.5));
  const main = rows
    .slice(0, searched)
    .findIndex((cells) => filledCount(cells) >= Math.min(enough, Math.max(2, enough)));
  if (main < 0) return { firstRow: 0, titleRows: 1 };
  if (importIds >= main) return { firstRow: main, titleRows: Math.min(5, importIds - main + 1) };
  // An older Qualtrics file: names, and under them texts, of which those of its own columns tell.
  const next = rows[main + 1] ?? [];
  if (next.filter((cell) => qualtricsWords.has(cellWords(cell))).length >= 3)
    return { firstRow: main, titleRows: 2 };
  let firstRow = main;
  while (
    firstRow > 0 &&
    main - firstRow < 2 &&
    standsOver(rows[firstRow - 1]!, rows[firstRow]!, merged, firstRow - 1)
  )
    firstRow -= 1;
  if (firstRow === main && isData(rows, main)) return { firstRow: main, titleRows: 0 };
  let last = main;
  while (last - firstRow + 1 < mostTitleRows && isMoreTitles(rows, last + 1)) last += 1;
  return { firstRow, titleRows: last - firstRow + 1 };
}

function filledCount(cells: readonly SheetCell[]): number {
  return cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}

/** Whether a row has names for groups of the columns below: joined cells, or names with gaps that the row below fills. */
function standsOver(
  above: readonly SheetCell[],
  below: readonly SheetCell[],
  merged: readonly MergedCells[],
  row: number
): boolean {
  const places = above.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const first = places[0];
  if (first === undefined) return false;
  const isJoined = merged.some(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && right > left && left > 0
  );
  if (isJoined) return true;
  if (places.length === 1 && first === 0) return false;
  if (places.some((column) => isBlank(below[column]))) return false;
  const end = lastFilled(below);
  const gaps = below.filter(
    (cell, column) => column > first && column <= end && !isBlank(cell) && isBlank(above[column])
  );
  return first > 0 && gaps.length >= places.length && above.every((cell) => cellWords(cell).length <= 60);
}

function lastFilled(cells: readonly SheetCell[]): number {
  let last = cells.length - 1;
  while (last >= 0 && isBlank(cells[last])) last -= 1;
  return last;
}

function isNumeric(cell: SheetCell | undefined): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string' || isBlank(cell)) return false;
  return readScore(cell.trim(), cell.includes(',') ? ',' : '.').kind === 'number';
}

/** Whether there are answers in the first row already: numbers or days above numbers or days, that do not count up as item numbers do. */
function isData(rows: Rows, row: number): boolean {
  const cells = rows[row]!;
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const numeric = filled.filter((column) => isNumeric(cells[column]));
  if (filled.length < 2 || numeric.length < filled.length * 0.4) return false;
  const numbers = numeric.map((column) => Number(cellWords(cells[column]).replace(',', '.')));
  const countsUp = numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
  return !countsUp || numbers.length < 2;
}

/** Whether the row goes on with titles: texts over columns of numbers, or what the groups in the row above it are parted in. */
function isMoreTitles(rows: Rows, row: number): boolean {
  const cells = rows[row];
  const above = rows[row - 1];
  if (!cells || !above) return false;
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length < 2) return false;
  const below = rows.slice(row + 1, row + 1 + sampled).filter((one) => !one.every(isBlank));
  const gaps = filled.filter(
    (column) => isBlank(above[column]) && above.slice(0, column).some((cell) => !isBlank(cell))
  );
  const isLeftEmpty =
    isBlank(cells[0]) || comparable(cellWords(cells[0])) === comparable(cellWords(above[0]));
  if (
    gaps.length >= 2 &&
    gaps.length >= filled.length * 0.3 &&
    (isLeftEmpty || filled.every((column) => isName(cells[column])))
  )
    return (
      filled.every(
        (column) => isName(cells[column]) || parseItemTitle(cellWords(cells[column])).number !== null
      ) && countsUpInGroups(cells, above)
    );
  const repeated = new Set(above.filter((cell) => !isBlank(cell)).map((cell) => comparable(cellWords(cell))));
  const aboveCount = above.filter((cell) => !isBlank(cell)).length;
  if (
    isLeftEmpty &&
    repeated.size <= aboveCount * 0.6 &&
    filled.length >= 3 &&
    countsUpInGroups(cells, above)
  )
    return true;
  if (below.length < 2) return false;
  const columns = filled.filter((column) => {
    const under = below
      .map((one) => one[column])
      .filter((cell) => !isBlank(cell) && missingReason(cellWords(cell)) === null);
    return under.length >= 2 && under.filter(isNumeric).length >= under.length * 0.8;
  });
  const titled = columns.filter((column) => isName(cells[column]));
  return columns.length >= 2 && titled.length === columns.length && columns.length >= filled.length * 0.25;
}

/** Words that can be a title: no number, no day, no word for a missing answer. */
function isName(cell: SheetCell | undefined): boolean {
  if (typeof cell !== 'string' || isNumeric(cell)) return false;
  const words = onOneLine(cell);
  return (
    words.length >= 2 &&
    dayParts(words) === null &&
    missingReason(words) === null &&
    !/^\d+\s*\/\s*\d+$/.test(words)
  );
}

/** Whether numbers under one group go up, as those of items do and answers seldom. */
function countsUpInGroups(cells: readonly SheetCell[], above: readonly SheetCell[]): boolean {
  let before = -Infinity;
  for (let column = 0; column < cells.length; column += 1) {
    if (isBlank(cells[column])) continue;
    if (!isBlank(above[column]) && cellWords(above[column]) !== cellWords(above[column - 1]))
      before = -Infinity;
    if (!isNumeric(cells[column])) continue;
    const number = Number(cellWords(cells[column]).replace(',', '.'));
    if (number <= before) return false;
    before = number;
  }
  return true;
}
