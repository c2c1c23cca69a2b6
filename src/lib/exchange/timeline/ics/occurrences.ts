import type { EntryProblem } from '$lib/analysis/timeline/import/incoming-entry';
import { calendarLimits, type CalendarOptions } from './calendar-options';
import { instantOfTime, onDay, readCalendarTime, type CalendarTime } from './calendar-time';
import type { CalendarZones } from './calendar-zones';
import { propertiesNamed, textOf, type IcsComponent } from './read-components';
import { readRecurrenceRule, type RecurrenceRule } from './recurrence-rule';
import { dayNumber, dayText, recurringDays, type StepsLeft } from './recurring-days';

export type Occurrences = {
  /** When it begins each time, in order, what was taken out left out. At least one, unless all were taken out. */
  times: CalendarTime[];
  isRecurring: boolean;
  /** Whether it goes on without end, so that only times within the study are given. */
  isEndless: boolean;
  problems: EntryProblem[];
};

/** How long what recurs without end is followed in a study without dates, in days. */
const daysFollowed = 365;

/** The times an event begins, by its rule (RRULE), the days added to that (RDATE) and those taken out (EXDATE). */
export function occurrencesOf(
  event: IcsComponent,
  start: CalendarTime,
  zones: CalendarZones,
  { study }: CalendarOptions,
  left: StepsLeft
): Occurrences {
  const ruleText = textOf(event, 'rrule');
  const rule = ruleText === '' ? null : readRecurrenceRule(ruleText);
  const added = timesNamed(event, 'rdate', zones);
  const taken = exceptions(event, zones);
  const isEndless = rule !== null && rule.count === null && rule.until === null;
  const problems: EntryProblem[] = [];
  if ((ruleText !== '' && !rule) || textOf(event, 'exrule') !== '') {
    const found = (ruleText || textOf(event, 'exrule')).slice(0, 200);
    problems.push({ code: 'unclear-recurrence', part: 'row', found, guess: null });
  }
  const times = new Map<string, CalendarTime>();
  const add = (time: CalendarTime) => void times.set(occurrenceKey(time, zones), time);
  if (rule) {
    const last = lastDayOf(rule, start, study);
    const isTold = (time: CalendarTime) => rule.until === null || isUntil(time, rule.until, zones);
    for (const day of recurringDays(rule, start.reading.slice(0, 10), last, left)) {
      const time = onDay(start, day);
      // It happens once at least, also when it was to end before it begins.
      if (!isTold(time) && times.size > 0) break;
      if (isEndless && study && study.last >= start.reading && day < study.first) continue;
      if (times.size > calendarLimits.timesOfOne) break;
      add(time);
    }
  } else add(start);
  for (const time of added) add(time);
  const kept = [...times.entries()]
    .filter(([key, time]) => !taken.has(key) && !taken.has(time.reading.slice(0, 10)))
    .map(([, time]) => time)
    .sort((a, b) => instantOfTime(a, zones) - instantOfTime(b, zones));
  const isRecurring = rule !== null || added.length > 0;
  const isCut = isEndless || kept.length > calendarLimits.timesOfOne || left.steps < 0;
  const shown = kept.slice(0, calendarLimits.timesOfOne);
  if (isRecurring)
    problems.push({
      code: isCut ? 'recurs-on' : 'recurs',
      part: 'row',
      found: ruleText.slice(0, 200) || 'RDATE',
      guess: String(shown.length)
    });
  return { times: shown, isRecurring, isEndless, problems };
}

/** One time of an event: its day, or of a time its instant, whatever zone it is told in. */
export function occurrenceKey(time: CalendarTime, zones: CalendarZones): string {
  return time.isDay ? time.reading.slice(0, 10) : String(instantOfTime(time, zones));
}

/** The keys of the times that are taken out; a day takes out what begins on it. */
function exceptions(event: IcsComponent, zones: CalendarZones): Set<string> {
  return new Set(timesNamed(event, 'exdate', zones).map((time) => occurrenceKey(time, zones)));
}

function timesNamed(event: IcsComponent, name: string, zones: CalendarZones): CalendarTime[] {
  return propertiesNamed(event, name)
    .slice(0, calendarLimits.timesOfOne)
    .flatMap((property) =>
      property.values.slice(0, calendarLimits.timesOfOne).flatMap((value) => {
        // A period begins with its start.
        const begin = Array.isArray(value) ? (value as unknown[])[0] : value;
        return readCalendarTime(property, zones, begin) ?? [];
      })
    );
}

function lastDayOf(rule: RecurrenceRule, start: CalendarTime, study: CalendarOptions['study']): string {
  const first = start.reading.slice(0, 10);
  if (rule.until) return dayText(Math.max(dayNumber(first), dayNumber(untilDay(rule.until)) + 1));
  if (rule.count !== null) return dayText(dayNumber(first) + 366 * 50);
  return study && study.last >= first ? study.last : dayText(dayNumber(first) + daysFollowed);
}

const untilDay = (until: string) => `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;

function isUntil(time: CalendarTime, until: string, zones: CalendarZones): boolean {
  const day = untilDay(until);
  if (until.length === 8 || time.isDay) return time.reading.slice(0, 10) <= day;
  const reading = `${day}T${until.slice(9, 11)}:${until.slice(11, 13)}`;
  if (!until.endsWith('Z')) return time.reading <= reading;
  return instantOfTime(time, zones) <= Date.parse(`${reading}Z`);
}
