import { dateParts, isDay, type PartialDate } from '$lib/domain/partial-date';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/** Writes a date as far as it is known: `4 mrt 2025`, `maart 2025`, `voorjaar 2025`, `winter 2024-2025`, `2025`. */
export function partialDateWords(
  translate: Translate,
  language: ScreenLanguage
): (date: PartialDate) => string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (date) => {
    if (isDay(date)) return dayFormat.format(Date.parse(date));
    const { year, season, month } = dateParts(date);
    if (season) return translate(`domain.season.${season}`, { year, next: year + 1 });
    return month === undefined ? String(year) : monthFormat.format(Date.parse(`${date}-01`));
  };
}
