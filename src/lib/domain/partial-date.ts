import * as z from 'zod/mini';
import { day } from './ids';

/**
 * A date as far as it is known, in the notation of EDTF (ISO 8601-2): a day `2025-03-04`, a month `2025-03`, a season
 * `2025-21` (21 spring, 22 summer, 23 autumn, 24 winter) or a year `2025`.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export const partialDate = z.union([day, z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]|2[1-4]))?$/))]);
export type PartialDate = z.infer<typeof partialDate>;

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** What a partial date says: of a season no month, of a year neither. Months count from 1. */
export type DateParts = { year: number; season?: Season; month?: number; day?: number };

export function dateParts(date: PartialDate): DateParts {
  const [year, second, third] = date.split('-').map(Number) as [number, number?, number?];
  if (second === undefined) return { year };
  if (second > 20) return { year, season: seasons[second - 21]! };
  return third === undefined ? { year, month: second } : { year, month: second, day: third };
}

/** A date that is a day, not a stretch of days. */
export function isDay(date: PartialDate): boolean {
  return date.length === 10;
}

/**
 * The first day it can be, `YYYY-MM-DD`. Seasons are those of the weather: spring begins on 1 March; the winter of a year begins
 * on 1 December of it.
 */
export function firstDay(date: PartialDate): string {
  const { year, season, month = 1 } = dateParts(date);
  if (isDay(date)) return date;
  return dayOf(year, season ? firstMonth(season) : month, 1);
}

/** The last day it can be, `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const { year, season, month } = dateParts(date);
  if (isDay(date)) return date;
  // The day before the first of the month after it.
  if (season) return dayOf(year, firstMonth(season) + 3, 0);
  return month === undefined ? dayOf(year, 12, 31) : dayOf(year, month + 1, 0);
}

const firstMonth = (season: Season) => 3 + seasons.indexOf(season) * 3;

/** Months and days run over, as `Date.UTC` has them. */
function dayOf(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
