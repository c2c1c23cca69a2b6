import { isDay, partialDate, seasons, type PartialDate, type Season } from '$lib/domain/partial-date';
import { monthNamed, roughWords, seasonNamed, weekdayNames } from './date-names';

/**
 * `no-date`: there is none in it, or none that exists. `two-digit-year`: the century is a guess. `ambiguous`: it can be read
 * in more ways (a month of 25, `winter 2025`, `begin maart 2025`), and `guess` is the likeliest.
 */
export type DateProblem = 'no-date' | 'two-digit-year' | 'ambiguous';
export type ReadDate = { date: PartialDate } | { problem: DateProblem; guess: PartialDate | null };

/**
 * The date a person wrote in Dutch or English, as far as it says one: `4-3-2025`, `2025-03-04`, `dinsdag 4 maart 2025`,
 * `March 4, 2025`, `mrt 2025`, `03-2025`, `voorjaar 2025`, `winter 2024-2025`, `2025` and EDTF's `2025-21`. In figures the day
 * comes before the month, unless `dayFirst` is false or the year comes first. Years of two digits are of this century.
 */
export function readPartialDate(text: string, { dayFirst = true } = {}): ReadDate {
  const words = text.normalize('NFKC').toLowerCase().replaceAll(/['’‘]/g, ' ').match(wordPattern) ?? [];
  if (text.length > 60 || words.join('') === '') return noDate;
  const isRough = words.some((word) => roughWords.has(word));
  const parts = words.filter((word) => !roughWords.has(word) && !weekdayNames.has(word)).map(toPart);
  const found = parts.every((part) => part !== null) ? readParts(parts, dayFirst) : null;
  const date = found && checked(found);
  if (!found || !date) return noDate;
  if (found.year.digits === 2) return { problem: 'two-digit-year', guess: date };
  return isRough || found.isUnsure ? { problem: 'ambiguous', guess: date } : { date };
}

const noDate: ReadDate = { problem: 'no-date', guess: null };

/** Numbers with an ordinal's ending, words, or anything else, which no date has. Separators are left out. */
const wordPattern = /\d+(?:st|nd|rd|th|ste|de|e)?(?![\p{L}\d])|\d+|\p{L}+|[^\p{L}\d\s\-–/.,]/gu;

type Numeral = { value: number; digits: number };
type Part = { number: Numeral } | { month: number } | { season: Season };

function toPart(word: string): Part | null {
  const [digits] = word.match(/^\d+/) ?? [];
  if (digits) return digits.length > 8 ? null : { number: { value: Number(digits), digits: digits.length } };
  const month = monthNamed(word);
  if (month) return { month };
  const season = seasonNamed(word);
  return season ? { season } : null;
}

type Found = {
  year: Numeral;
  month?: number;
  season?: Season;
  day?: number;
  isUnsure?: boolean;
};

function readParts(parts: readonly Part[], dayFirst: boolean): Found | null {
  const numbers = parts.flatMap((part) => ('number' in part ? [part.number] : []));
  const months = parts.flatMap((part) => ('month' in part ? [part.month] : []));
  const named = parts.flatMap((part) => ('season' in part ? [part.season] : []));
  if (months.length + named.length > 1) return null;
  if (named.length === 1) return readSeason(named[0]!, numbers);
  if (months.length === 1) return readNamedMonth(months[0]!, numbers);
  return readNumbers(numbers, dayFirst);
}

/** `winter 2025` is the one that begins then or the one that is under way at new year. */
function readSeason(season: Season, [year, next, ...more]: readonly Numeral[]): Found | null {
  if (!year || !isYear(year) || more.length > 0) return null;
  if (!next) return { year, season, isUnsure: season === 'winter' };
  const isNext = fullYear(next) === fullYear(year) + 1 && isYear(next);
  return season === 'winter' && isNext ? { year, season } : null;
}

function readNamedMonth(month: number, numbers: readonly Numeral[]): Found | null {
  const [first, second, ...more] = numbers;
  if (!first || more.length > 0) return null;
  if (!second) return isYear(first) ? { year: first, month } : null;
  const [day, year] = first.digits === 4 ? [second, first] : [first, second];
  return isYear(year) && day.digits <= 2 ? { year, month, day: day.value } : null;
}

function readNumbers([first, second, third, ...more]: readonly Numeral[], dayFirst: boolean): Found | null {
  if (!first || more.length > 0) return null;
  if (!second) return first.digits === 4 ? { year: first } : readCompact(first);
  if (!third) {
    if (first.digits === 4 && second.digits <= 2) return { year: first, ...monthOrSeason(second.value) };
    return second.digits === 4 && first.digits <= 2 ? { year: second, month: first.value } : null;
  }
  if (first.digits === 4) return { year: first, month: second.value, day: third.value };
  if (!isYear(third) || first.digits > 2 || second.digits > 2) return null;
  const [day, month] = dayFirst ? [first.value, second.value] : [second.value, first.value];
  return month > 12 && day <= 12
    ? { year: third, month: day, day: month, isUnsure: true }
    : { year: third, month, day };
}

/** `20250304`, as calendars write it. */
function readCompact({ value, digits }: Numeral): Found | null {
  if (digits !== 8) return null;
  const year = { value: Math.floor(value / 10000), digits: 4 };
  return { year, month: Math.floor(value / 100) % 100, day: value % 100 };
}

/** The second part of EDTF: 21 to 24 are seasons. */
function monthOrSeason(value: number): Pick<Found, 'month' | 'season'> {
  const season = seasons[value - 21];
  return season ? { season } : { month: value };
}

const isYear = ({ digits }: Numeral) => digits === 4 || digits === 2;
const fullYear = ({ value, digits }: Numeral) => (digits === 2 ? 2000 + value : value);

/** As written in the model, if there is such a date; studies lie between 1800 and 2200. */
function checked({ year, month, season, day }: Found): PartialDate | null {
  const number = fullYear(year);
  if (number < 1800 || number >= 2200) return null;
  const second = season ? 21 + seasons.indexOf(season) : month;
  const parts = [second, day].filter((part) => part !== undefined);
  if (month === 0 || (month ?? 1) > 12) return null;
  const written = [number, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  const { success } = partialDate.safeParse(written);
  return success && (day === undefined || isDay(written)) ? written : null;
}
