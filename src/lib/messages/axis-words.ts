import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/** What stands at the ticks of an axis of time, as `timeAxis` asks it. */
export function axisWords(translate: Translate, language: ScreenLanguage) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    // Dutch abbreviates with a point, which says nothing more.
    return (date: Date) => made.format(date).replace('.', '');
  };
  const formats = {
    day: format({ day: 'numeric' }),
    week: format({ day: 'numeric', month: 'short' }),
    month: format({ month: 'short' })
  };
  const longMonth = format({ month: 'long', year: 'numeric' });
  return {
    tick: (date: Date, unit: 'day' | 'week' | 'month' | 'quarter' | 'year') => {
      if (unit === 'year') return String(date.getUTCFullYear());
      const quarter = Math.floor(date.getUTCMonth() / 3) + 1;
      return unit === 'quarter' ? translate('timelineFigure.tickQuarter', { quarter }) : formats[unit](date);
    },
    major: (date: Date, unit: 'month' | 'year') =>
      unit === 'year' ? String(date.getUTCFullYear()) : longMonth(date)
  };
}
