import type { IncomingEntry } from '$lib/analysis/timeline/import/incoming-entry';
import { AppError } from '$lib/domain/app-error';
import type { SourceFile } from '../../sources/parsed-source';
import { calendarLimits, type CalendarOptions } from './calendar-options';
import { calendarZones } from './calendar-zones';
import { EventReader } from './event-reader';
import { readComponents, textOf } from './read-components';

export type CalendarReading = {
  entries: IncomingEntry[];
  /** What the calendar calls itself. */
  name: string;
  /** The zone whose clock the times are of. */
  zone: string;
  /** Times that were told in UTC, as some calendars tell all of theirs. */
  utcTimes: number;
  /** Tasks, journals and the like, which are left out. */
  others: number;
  /** Lines that are none of a calendar. */
  unreadable: number;
  /** Whether there was more than is taken. */
  isCut: boolean;
};

/**
 * The entries of a calendar (iCalendar, RFC 5545; also several in one file). Days and times are those of the clock of the
 * study, whatever zone they were told in. What recurs is taken as the options say. Nothing is fetched.
 *
 * @throws AppError `timeline/not-a-calendar` when there is no calendar in it, `timeline/empty` when nothing is in that
 */
export async function readCalendar(file: SourceFile, options: CalendarOptions): Promise<CalendarReading> {
  const { default: ical } = await import('ical.js');
  const { calendars, unreadable } = readComponents(file.bytes, ical);
  if (calendars.length === 0) throw new AppError('timeline/not-a-calendar', { file: file.name });
  const left = { steps: calendarLimits.steps };
  const entries: IncomingEntry[] = [];
  let [others, utcTimes, row, zone] = [0, 0, 0, ''];
  for (const calendar of calendars) {
    const zones = calendarZones(calendar, options.zone);
    zone ||= zones.study.name;
    const events = calendar.components.filter(({ name }) => name === 'vevent');
    others += calendar.components.filter(({ name }) => !['vevent', 'vtimezone'].includes(name)).length;
    const isOff = textOf(calendar, 'method').toUpperCase() === 'CANCEL';
    const reader = new EventReader(ical, zones, options, left, isOff);
    entries.push(...reader.read(events, row));
    utcTimes += reader.utcTimes;
    row += events.length;
  }
  if (entries.length === 0) throw new AppError('timeline/empty', { file: file.name });
  return {
    entries: entries.slice(0, calendarLimits.entries),
    name: textOf(calendars[0]!, 'x-wr-calname') || textOf(calendars[0]!, 'name'),
    zone,
    utcTimes,
    others,
    unreadable,
    isCut: entries.length > calendarLimits.entries
  };
}
