import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readRecurrenceRule } from './recurrence-rule';
import { recurringDays } from './recurring-days';

const daysOf = (text: string, start: string, last: string, steps = 100_000) => [
  ...recurringDays(readRecurrenceRule(text)!, start, last, { steps })
];

describe('the days of a rule of recurrence', () => {
  it.each([
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', '2025-03-04', '2025-03-31', '04 06 18 20'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2025-03-28', '2025-03-31', '28'],
    ['FREQ=DAILY;COUNT=3', '2025-03-29', '2025-03-31', '29 30 31'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2025-03-31', '2025-04-30', '31'],
    ['FREQ=WEEKLY;COUNT=2', '2025-03-04', '2025-03-31', '04 11']
  ])('%s from %s', (rule, start, last, days) => {
    expect(daysOf(rule, start, last).map((day) => day.slice(8))).toEqual(days.split(' '));
  });

  it('ends for a day that never comes', () => {
    const rule = 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31';
    expect(daysOf(rule, '2025-01-01', '9999-12-31', 5000)).toEqual(['2025-01-01']);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYHOUR=9,17',
    'FREQ=YEARLY;BYWEEKNO=20',
    'INTERVAL=2',
    'FREQ=',
    'BYDAY'
  ])('does not follow %s', (rule) => {
    expect(readRecurrenceRule(rule)).toBeNull();
  });

  it('gives the days that the library gives', () => {
    const weekday = fc.constantFrom('MO', 'TU', 'WE', 'SU');
    const placed = fc.tuple(fc.constantFrom('', '1', '2', '-1', '4'), weekday).map((parts) => parts.join(''));
    const list = <Value>(one: fc.Arbitrary<Value>) =>
      fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map((values) => values.join(','));
    const rules = fc.oneof(
      list(weekday).map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
      list(fc.integer({ min: 1, max: 31 })).map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days}`),
      list(placed).map((days) => `FREQ=MONTHLY;BYDAY=${days}`),
      list(fc.integer({ min: 1, max: 12 })).map((months) => `FREQ=DAILY;BYMONTH=${months}`),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), placed)
        .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`)
    );
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 3 }), (plain, interval) => {
        // Both begin where the rule does: a start that is no day of the rule is undefined in RFC 5545.
        const rule = `${plain};INTERVAL=${interval}`;
        const [, start] = daysOf(rule.replace(/;INTERVAL=\d+/, ''), '2024-01-01', '2026-12-31');
        fc.pre(start !== undefined);
        const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start!));
        const expected: string[] = [];
        for (let time = iterator.next(); time && time.toString() <= '2026-12-31'; time = iterator.next())
          expected.push(time.toString());
        expect(daysOf(rule, start!, '2026-12-31')).toEqual(expected);
      }),
      { numRuns: 150 }
    );
  });
});
