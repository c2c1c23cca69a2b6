import type { EntryDate, EntryProblem } from '$lib/analysis/timeline/import/incoming-entry';
import type { CalendarZones } from './calendar-zones';
import type { IcsProperty } from './read-components';
import { instantOf, readClock, type ClockReading, type ZoneClock } from './zone-clock';

/**
 * A time as the calendar tells it: a day, or what a clock said. `clock` is null for a day and for a time told without a zone,
 * which is that of whoever reads it.
 */
export type CalendarTime = { reading: ClockReading; isDay: boolean; clock: ZoneClock | null };

/** `T::` is how the parser writes the time of a bare day that does not say it is one. */
const written = /^(\d{4})-(\d\d)-(\d\d)(?:T::|T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?Z?)?$/;

/** Studies lie between them. */
const years = { from: 1800, to: 2200 };

/** The time of a property or of one of its values; null when it is none that exists. */
export function readCalendarTime(
  property: IcsProperty,
  zones: CalendarZones,
  value: unknown = property.values[0]
): CalendarTime | null {
  const found = written.exec(String(value));
  if (!found) return null;
  const [, year, month, day, hour, minute, second = '00'] = found;
  if (Number(year) < years.from || Number(year) >= years.to) return null;
  const isDay = hour === undefined;
  const reading = `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}`;
  const instant = Date.parse(`${reading}:${second === '60' ? '59' : second}Z`);
  // 31 February, 25:00
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(reading)) return null;
  const clock = isDay ? null : zones.clockOf({ ...property, values: [value] });
  return { reading, isDay, clock: clock === 'unknown' ? null : clock };
}

/** Milliseconds since 1970; of a day and of a time without a zone by the clock of the study. */
export function instantOfTime({ reading, clock }: CalendarTime, zones: CalendarZones): number {
  return instantOf(clock ?? zones.study, reading).instant;
}

/** The time some days later by the same clock, so that summer time changes nothing. */
export function onDay(time: CalendarTime, day: string): CalendarTime {
  return { ...time, reading: `${day}T${time.reading.slice(11)}` };
}

/** The time some milliseconds later. */
export function laterBy(time: CalendarTime, milliseconds: number, zones: CalendarZones): CalendarTime {
  if (time.isDay) {
    const moved = Date.parse(`${time.reading}Z`) + milliseconds;
    return { ...time, reading: new Date(moved).toISOString().slice(0, 16) };
  }
  const clock = time.clock ?? zones.study;
  return { ...time, reading: readClock(clock, instantOfTime(time, zones) + milliseconds) };
}

/** What the clock of the study said then. */
export function toStudyClock(time: CalendarTime, zones: CalendarZones): ClockReading {
  const { clock, reading } = time;
  return clock === null || clock === zones.study
    ? reading
    : readClock(zones.study, instantOfTime(time, zones));
}

/** What has to be known of a time that was told by another clock, or that no clock ever said. */
export function problemsOfTime(part: EntryDate, time: CalendarTime, zones: CalendarZones): EntryProblem[] {
  if (time.isDay || time.clock?.name === 'UTC') return [];
  const clock = time.clock ?? zones.study;
  const { instant, isSkipped } = instantOf(clock, time.reading);
  const found = `${time.reading.replace('T', ' ')} ${clock.name}`;
  const guess = readClock(zones.study, instant).replace('T', ' ');
  if (isSkipped) return [{ code: 'skipped-hour', part, found, guess }];
  return guess === time.reading.replace('T', ' ') ? [] : [{ code: 'other-zone', part, found, guess }];
}
