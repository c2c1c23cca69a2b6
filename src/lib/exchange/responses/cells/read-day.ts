import { findDate } from '../../sources/find-date';
import type { SheetCell } from '../response-file';

/** A day; or one that a number stands for, as spreadsheets count days. */
export type DayCell = { day: string; isSerial: boolean };

const numeric = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?!\d)/;
const millisecondsPerDay = 86_400_000;
/** Days from 1990 to 2100, as spreadsheets count them from the end of 1899. */
const serials = { from: 32_874, to: 73_051 };

/** The day in a cell; null when none can be read in it. `dayFirst`: 03/04 is the third of April. */
export function readDay(cell: SheetCell | undefined, dayFirst: boolean): DayCell | null {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return null;
  if (typeof cell === 'object') return { day: cell.date, isSerial: false };
  if (typeof cell === 'number') return serialDay(cell);
  const text = cell.trim();
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return serialDay(Number(text.replace(',', '.')));
  const parts = dayParts(text);
  if (parts) {
    const day = dayOf(parts, dayFirst) ?? dayOf(parts, !dayFirst);
    return day ? { day, isSerial: false } : null;
  }
  const found = text.length <= 60 ? findDate(text) : null;
  return found ? { day: found, isSerial: false } : null;
}

type DayParts = { first: number; second: number; year: number; isYearFirst: boolean };

/** The three numbers of a day written with numbers; null for any other text. */
export function dayParts(text: string): DayParts | null {
  const found = numeric.exec(text);
  if (!found) return null;
  const [, one = '', , two = '', three = ''] = found;
  if (one.length === 4)
    return { first: Number(two), second: Number(three), year: Number(one), isYearFirst: true };
  if (one.length > 2 || three.length === 3 || three.length === 1) return null;
  const year = three.length === 2 ? 2000 + Number(three) : Number(three);
  return { first: Number(one), second: Number(two), year, isYearFirst: false };
}

function dayOf({ first, second, year, isYearFirst }: DayParts, dayFirst: boolean): string | null {
  const [month, day] = isYearFirst || !dayFirst ? [first, second] : [second, first];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function serialDay(serial: number): DayCell | null {
  if (!(serial >= serials.from && serial <= serials.to)) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * millisecondsPerDay);
  return { day: day.toISOString().slice(0, 10), isSerial: true };
}
