import type { Period } from '$lib/domain/period';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/** Writes a period with an end somewhere: `1 jan – 31 mrt 2025`, `4 mrt 2025`, `vanaf 1 jan 2025`; empty for all days. */
export function periodWords(translate: Translate, language: ScreenLanguage): (period: Period) => string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return ({ from, to }) => {
    if (from && to) return format.formatRange(Date.parse(from), Date.parse(to));
    if (from) return translate('period.fromDay', { day: format.format(Date.parse(from)) });
    return to ? translate('period.toDay', { day: format.format(Date.parse(to)) }) : '';
  };
}
