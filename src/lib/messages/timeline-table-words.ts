import type { CaseId } from '$lib/domain/ids';
import { isDay, type PartialDate } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';
import type { ScreenLanguage } from './messages';
import { partialDateWords } from './partial-date-words';
import type { Translate } from './translator';

/** The words of the team's own tables of phases and events as they leave the project. */
export function timelineTableWords(translate: Translate, locale: ScreenLanguage, which: 'phases' | 'events') {
  return {
    title: translate(`timelineTable.export.title.${which}`),
    locale,
    date: partialDateWords(translate, locale)
  };
}

/** What people are called outside, and texts without their names. */
type NamesOutside = { clean: (text: string) => string; ofCase: (id: CaseId) => string };

/** The words of the tables of phases and events in a report. */
export function timelineReportWords(
  translate: Translate,
  locale: ScreenLanguage,
  { clean, ofCase }: NamesOutside
) {
  const period = spanWords(translate, locale);
  return {
    phases: {
      title: translate('timelineTable.export.title.phases'),
      locale,
      column: (id: 'phase' | 'goal' | 'approach' | 'planned' | 'actual') =>
        translate(`timelineTable.phaseColumn.${id === 'phase' ? 'name' : id}`),
      period,
      noTrack: translate('timelineTable.noTrackTitle'),
      clean
    },
    events: {
      title: translate('timelineTable.export.title.events'),
      locale,
      column: (id: 'when' | 'kind' | 'name' | 'people' | 'phase' | 'place') =>
        translate(id === 'when' ? 'timelineTable.export.when' : `timelineTable.column.${id}`),
      period,
      state: (state: 'planned' | 'cancelled', name: string) =>
        `${name} (${translate(`domain.eventState.${state}`)})`,
      ofCase,
      clean
    }
  };
}

/**
 * Both ends of a span as people read them: `4 maart 2025 – mei 2025`; one day once. Without an end it is a point, or when it
 * `goesOn` (a phase, a match) `vanaf 4 maart 2025`. Empty without dates.
 */
export function spanWords(
  translate: Translate,
  locale: ScreenLanguage
): (span: PlannedSpan, goesOn: boolean) => string {
  const words = partialDateWords(translate, locale);
  const dayFormat = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC'
  });
  const date = (value: PartialDate) => (isDay(value) ? dayFormat.format(Date.parse(value)) : words(value));
  return ({ start, end }, goesOn) => {
    if (start && end && start !== end)
      return translate('reportText.period', { start: date(start), end: date(end) });
    if (start && !end && goesOn) return translate('reportText.periodFrom', { start: date(start) });
    if (start) return date(start);
    return end ? translate('reportText.periodUntil', { end: date(end) }) : '';
  };
}
