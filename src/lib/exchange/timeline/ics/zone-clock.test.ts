import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readComponents } from './read-components';
import { ianaClock, instantOf, readClock } from './zone-clock';
import { zoneNamed } from './zone-names';
import { describedClock } from './zone-rules';

const amsterdam = ianaClock('Europe/Amsterdam');
const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe('the clock of a zone', () => {
  it.each([
    ['the evening before summer time', '2025-03-29T19:30', '2025-03-29T18:30', false],
    ['the first evening of summer time', '2025-03-30T19:30', '2025-03-30T17:30', false],
    ['an hour that is left out', '2025-03-30T02:30', '2025-03-30T01:30', true],
    ['the hour that comes twice, the first time', '2025-10-26T02:30', '2025-10-26T00:30', false],
    ['the first evening of winter time', '2025-10-26T19:30', '2025-10-26T18:30', false]
  ])('reads %s', (_, reading, instant, isSkipped) => {
    const read = instantOf(amsterdam, reading);
    expect([utc(read.instant), read.isSkipped]).toEqual([instant, isSkipped]);
    if (!isSkipped) expect(readClock(amsterdam, read.instant)).toBe(reading);
  });

  it.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/Europe/Amsterdam', 'Europe/Amsterdam'],
    ['(UTC+01:00) Amsterdam, Berlijn, Bern, Rome, Stockholm, Wenen', 'Europe/Amsterdam'],
    ['Customized Time Zone', null],
    ['Europe/Atlantis', null]
  ])('knows what is meant by %s', (name, zone) => {
    expect(zoneNamed(name)).toBe(zone);
  });
});

describe('a clock that a calendar describes', () => {
  const lines = [
    ...['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'TZID:Customized Time Zone'],
    ...['BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
    ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD'],
    ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
    ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE', 'END:VCALENDAR']
  ];
  const read = (given: readonly string[]) =>
    describedClock(
      readComponents(new TextEncoder().encode(given.join('\r\n')), ICAL).calendars[0]!.components[0]!
    )!;

  it('goes with the summer time of the place it means', () => {
    const clock = read(lines);
    for (const start of ['2024-12-31', '2025-03-29', '2025-03-30', '2025-10-25', '2025-10-26', '2031-07-01'])
      for (let hour = 0; hour < 48; hour += 1) {
        const instant = Date.parse(`${start}T00:00Z`) + hour * 3_600_000;
        expect(readClock(clock, instant)).toBe(readClock(amsterdam, instant));
      }
  });

  it('stands still where its rule says nothing usable', () => {
    const hostile = lines.map((line) => line.replace('FREQ=YEARLY', 'FREQ=SECONDLY'));
    expect(Math.abs(read(hostile).offsetAt(Date.parse('2025-07-01')))).toBeLessThanOrEqual(7_200_000);
  });
});
