import type { SheetCell } from '../response-file';
import { cellWords } from '../cells/cell-words';
import { missingReason } from '../cells/missing-words';
import { dayParts, readDay } from '../cells/read-day';
import { readScore } from '../cells/read-score';
import type { ResponseTable } from '../table/response-table';

/** What stands in a column, without how it is to be read. Values that occur more often are counted, up to some hundreds. */
export type ColumnProfile = {
  rows: number;
  /** Cells with anything in them. */
  filled: number;
  /** Filled cells that say why there is no answer. */
  missing: number;
  /** The different answers as words with how often they occur, in order; missing words not among them. */
  values: ReadonlyMap<string, number>;
  /** Whether there are more different values than are kept. */
  isMore: boolean;
  /** Of the answers kept: how many are numbers, and are days that are written as such. */
  counted: number;
  numeric: number;
  days: number;
  /** The numbers with how often they occur. */
  numbers: ReadonlyMap<number, number>;
};

const mostValues = 600;

/** What stands under the titles of a column, in the rows told. O(rows). */
export function columnProfile(
  table: ResponseTable,
  column: number,
  dataRows: readonly number[]
): ColumnProfile {
  const counts = new Map<SheetCell, number>();
  const words = new Map<string, number>();
  const days = new Map<string, number>();
  let filled = 0;
  let isMore = false;
  for (const row of dataRows) {
    const cell = table.rows[row]![column];
    if (cell === null || cell === undefined || cell === '') continue;
    if (typeof cell === 'object') {
      filled += 1;
      if (days.size < mostValues || days.has(cell.date)) days.set(cell.date, (days.get(cell.date) ?? 0) + 1);
      continue;
    }
    const known = counts.get(cell);
    if (known === undefined && counts.size >= mostValues) {
      if (typeof cell !== 'string' || cell.trim() !== '') {
        isMore = true;
        filled += 1;
      }
      continue;
    }
    counts.set(cell, (known ?? 0) + 1);
  }
  let missing = 0;
  const numbers = new Map<number, number>();
  let numeric = 0;
  let dayCount = 0;
  for (const [cell, count] of counts) {
    const text = cellWords(cell);
    if (text === '') continue;
    filled += count;
    if (missingReason(text)) {
      missing += count;
      continue;
    }
    words.set(text, (words.get(text) ?? 0) + count);
    const value = typeof cell === 'number' ? cell : numberIn(text);
    if (value !== null) {
      numeric += count;
      numbers.set(value, (numbers.get(value) ?? 0) + count);
    } else if (isDayText(text)) dayCount += count;
  }
  for (const [day, count] of days) {
    words.set(day, (words.get(day) ?? 0) + count);
    dayCount += count;
  }
  const counted = [...words.values()].reduce((sum, count) => sum + count, 0);
  return {
    rows: dataRows.length,
    filled,
    missing,
    values: words,
    isMore,
    counted,
    numeric,
    days: dayCount,
    numbers
  };
}

/** Both signs may part decimals as long as it is not known which of them does. */
function numberIn(text: string): number | null {
  const score = readScore(text, text.includes(',') ? ',' : '.');
  return score.kind === 'number' ? score.value : null;
}

function isDayText(text: string): boolean {
  return dayParts(text) !== null || (/\d{4}/.test(text) && text.length <= 40 && readDay(text, true) !== null);
}
