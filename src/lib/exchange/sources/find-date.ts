const monthNames = [
  'januari january jan',
  'februari february feb febr',
  'maart march mrt mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'augustus august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec'
].map((names) => names.split(' '));
const month = monthNames.flat().join('|');
const year = String.raw`((?:19|20|21)\d\d)(?!\d)`;

type Form = { pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy' };
const forms: readonly Form[] = [
  { pattern: /(?<!\d)((?:19|20|21)\d\d)[-./_ ](\d{1,2})[-./_ ](\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: /(?<!\d)((?:19|20|21)\d\d)(\d\d)(\d\d)(?!\d)/, order: 'ymd' },
  { pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})[-./_](\d{1,2})[-./_]${year}`), order: 'dmy' },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:e|th|st|nd|rd)?[-\s_]{1,3}(${month})\.?[-,\s_]{1,3}${year}`,
      'i'
    ),
    order: 'dmy'
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(${month})\.?[-\s_]{1,3}(\d{1,2})(?:th|st|nd|rd)?[,\s_-]{1,3}${year}`,
      'iu'
    ),
    order: 'mdy'
  }
];
const dateLabel = /^\W{0,5}(?:datum|date|gespreksdatum|interviewdatum|verzonden|sent|d\.d\.)/i;

/**
 * The day a document is of, as `YYYY-MM-DD`: the first in its file name, else in the first lines of its text, where
 * a line that begins with "Datum" goes before others. Reads 2025-03-11, 20250311, 11-03-2025, 11 maart 2025,
 * 11 mrt 2025 and March 11, 2025, numbers in Dutch order (day, month) unless that is no day. Null when there is
 * none from 1990 to 2100.
 *
 * @example findDate('Interview buddy 11-3-2025.docx') // '2025-03-11'
 */
export function findDate(fileName: string, text = ''): string | null {
  const named = findDay(fileName.slice(-300));
  if (named !== null) return named;
  const lines = text.slice(0, 3000).split('\n', 40);
  const labelled = lines.filter((line) => dateLabel.test(line));
  const short = lines.slice(0, 15).filter((line) => line.length <= 120);
  for (const line of [...labelled, ...short]) {
    const day = findDay(line);
    if (day !== null) return day;
  }
  return null;
}

/** The first day that a line names; null when it names none. */
function findDay(line: string): string | null {
  let first: { index: number; day: string } | null = null;
  for (const { pattern, order } of forms) {
    const found = pattern.exec(line);
    if (found === null || (first !== null && found.index >= first.index)) continue;
    const day = readDay(found.slice(1), order);
    if (day !== null) first = { index: found.index, day };
  }
  return first?.day ?? null;
}

function readDay([one = '', two = '', three = '']: string[], order: Form['order']): string | null {
  if (order === 'ymd') return toDay(one, monthNumber(two), Number(three));
  if (order === 'mdy') return toDay(three, monthNumber(one), Number(two));
  return toDay(three, monthNumber(two), Number(one)) ?? toDay(three, monthNumber(one), Number(two));
}

/** 1 to 12 for a month; 0 for a word that is none. */
function monthNumber(word: string): number {
  const named = monthNames.findIndex((names) => names.includes(word.toLowerCase())) + 1;
  return named > 0 ? named : Number(word) || 0;
}

function toDay(yearDigits: string, monthOfYear: number, day: number): string | null {
  const yearNumber = Number(yearDigits);
  if (yearNumber < 1990 || yearNumber > 2100) return null;
  const date = new Date(Date.UTC(yearNumber, monthOfYear - 1, day));
  const exists = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
