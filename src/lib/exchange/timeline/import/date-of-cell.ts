import { readPartialDate } from '$lib/analysis/dates/read-partial-date';
import type { EntryDate, EntryProblem } from '$lib/analysis/timeline/import/incoming-entry';
import { partialDate, type PartialDate } from '$lib/domain/partial-date';
import { readDay } from '../../responses/cells/read-day';
import type { SheetCell } from '../../responses/response-file';
import { timesOfWords } from './time-of-words';

/** A date as a cell has it, with a time where one stands beside it. Without a date the problem says why. */
export type CellDate = { date: PartialDate | null; time: string | null; problem: EntryProblem | null };

const nothing: CellDate = { date: null, time: null, problem: null };
/** Words for what has no date (yet): not over, or not known. */
const openWords = /^(?:heden|nu|lopend|loopt(?: nog)?|doorlopend|now|present|ongoing|today|[-–—?]+|\.{2,})$/i;
const isoTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/;
const endsWithTime = /[\s,]+(?:om |at )?(\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?)(?:\s*(?:uur|hrs?))?$/i;

/** Reads the date of a cell; `dayFirst`: 3/4 is the third of April. Only what is certain comes as a date. */
export function dateOfCell(cell: SheetCell | undefined, part: EntryDate, dayFirst: boolean): CellDate {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return nothing;
  if (typeof cell === 'object') {
    const time = cell.time === null || cell.time.startsWith('00:00') ? null : cell.time.slice(0, 5);
    return isRealDay(cell.date) ? { date: cell.date, time, problem: null } : unreadable(part, cell.date);
  }
  if (typeof cell === 'number') return dateOfNumber(cell, part);
  return dateOfWords(cell, part, dayFirst);
}

/** As `dateOfCell`, of words. */
export function dateOfWords(text: string, part: EntryDate, dayFirst: boolean): CellDate {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '' || openWords.test(words)) return nothing;
  const [, isoDay, isoClock] = isoTime.exec(words) ?? [];
  if (isoDay && isRealDay(isoDay))
    return { date: isoDay, time: isoClock === '00:00' ? null : isoClock!, problem: null };
  const timed = endsWithTime.exec(words);
  // `3.4.2025` ends in no time: what stands before a time is a date by itself.
  const before = timed ? words.slice(0, timed.index) : '';
  const time = timed ? (timesOfWords(timed[1]!)?.start ?? null) : null;
  if (before !== '' && time !== null) {
    const read = readWords(before, words, part, dayFirst);
    if (read.problem?.code !== 'no-date') return { ...read, time: time === '00:00' ? null : time };
  }
  return readWords(words, words, part, dayFirst);
}

function readWords(words: string, found: string, part: EntryDate, dayFirst: boolean): CellDate {
  if (/^\d{5}(?:[.,]\d+)?$/.test(words)) return dateOfNumber(Number(words.replace(',', '.')), part);
  const read = readPartialDate(words, { dayFirst });
  if ('date' in read) return { date: read.date, time: null, problem: null };
  const code = read.problem === 'ambiguous' ? 'ambiguous-date' : read.problem;
  return { date: null, time: null, problem: { code, part, found: found.slice(0, 120), guess: read.guess } };
}

/** A year, or a day as spreadsheets count them: that may as well be another number. */
function dateOfNumber(number: number, part: EntryDate): CellDate {
  if (Number.isInteger(number) && number >= 1900 && number < 2200)
    return { ...nothing, date: String(number) };
  const day = readDay(number, true)?.day ?? null;
  const code = day === null ? 'no-date' : 'ambiguous-date';
  return { ...nothing, problem: { code, part, found: String(number), guess: day } };
}

function unreadable(part: EntryDate, found: string): CellDate {
  return { ...nothing, problem: { code: 'no-date', part, found, guess: null } };
}

const isRealDay = (text: string) => partialDate.safeParse(text).success;
