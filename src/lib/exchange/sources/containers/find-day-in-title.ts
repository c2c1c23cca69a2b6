const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec']
];
const yearFirst = /(?<!\d)((?:19|20)\d\d)[-./_](\d{1,2})[-./_](\d{1,2})(?!\d)/;
const yearFirstPacked = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})[-./_](\d{1,2})[-./_]((?:19|20)\d\d)(?!\d)/;
const dayAndMonth = /(?<!\d)(\d{1,2})\s+(\p{L}{3,9})\.?,?\s+((?:19|20)\d\d)(?!\d)/u;
const monthAndDay = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+((?:19|20)\d\d)(?!\d)/u;

/**
 * The day that a title names, as `YYYY-MM-DD`; null when it names none. Numbers without a month's name are read
 * as Dutch writes them, the day first, unless the year stands first.
 *
 * @example findDayInTitle('Interview buddy 3, 12 maart 2024') // '2024-03-12'
 */
export function findDayInTitle(title: string): string | null {
  const start = title.slice(0, 1000);
  const [, year = '', month = '', day = ''] = yearFirst.exec(start) ?? yearFirstPacked.exec(start) ?? [];
  const found = toDay(year, Number(month), day);
  if (found) return found;
  const [, firstDay = '', secondMonth = '', lastYear = ''] = dayFirst.exec(start) ?? [];
  const [, writtenDay = '', writtenMonth = '', writtenYear = ''] = dayAndMonth.exec(start) ?? [];
  const [, englishMonth = '', englishDay = '', englishYear = ''] = monthAndDay.exec(start) ?? [];
  return (
    toDay(lastYear, Number(secondMonth), firstDay) ??
    toDay(writtenYear, toMonth(writtenMonth), writtenDay) ??
    toDay(englishYear, toMonth(englishMonth), englishDay)
  );
}

/** 1 to 12; 0 for a word that is no month. */
function toMonth(word: string): number {
  return months.findIndex((names) => names.includes(word.toLowerCase())) + 1;
}

function toDay(year: string, month: number, day: string): string | null {
  if (year === '') return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : null;
}
