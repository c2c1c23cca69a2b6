import type { CaseId } from '$lib/domain/ids';
import { isDay } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';
import type { ScreenLanguage } from './messages';
import { spanWords } from './timeline-table-words';
import type { Translate } from './translator';

type NamesOutside = { clean: (text: string) => string; ofCase: (id: CaseId) => string };

/** The words of a timeline as a calendar; `outside` for one that leaves the team. */
export function calendarWords(
  translate: Translate,
  locale: ScreenLanguage,
  title: string,
  outside: NamesOutside | null
) {
  const span = spanWords(translate, locale);
  return {
    title,
    locale,
    note: (dates: PlannedSpan, goesOn: boolean) => {
      const isOpen = goesOn && !dates.end;
      const isPartly = [dates.start, dates.end].some((date) => date !== null && !isDay(date));
      return isOpen || isPartly
        ? translate('timelineImport.calendarNote', { span: span(dates, goesOn) })
        : '';
    },
    outside
  };
}
