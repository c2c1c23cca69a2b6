import { expect, it } from 'vitest';
import { defaultCalendarOptions } from './calendar-options';
import { readCalendar } from './read-calendar';

/** The entries of events, each told by its lines. */
async function read(...events: (readonly string[])[]) {
  const body = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  const text = ['BEGIN:VCALENDAR', ...body, 'END:VCALENDAR'].join('\r\n');
  const file = { name: 'a.ics', bytes: new TextEncoder().encode(text) };
  return readCalendar(file, {
    ...defaultCalendarOptions,
    study: { first: '2025-01-01', last: '2025-12-31' }
  });
}

it.each([
  ['a rule that ends before it begins', 'RRULE:FREQ=DAILY;UNTIL=20240101'],
  ['a rule until a day that does not exist', 'RRULE:FREQ=DAILY;UNTIL=20259999'],
  ['a rule that never comes to a day', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9'],
  ['a duration of ages', 'DURATION:P99999999W'],
  ['a duration that goes back', 'DURATION:-PT3H'],
  ['a line that is none', 'X-']
])('keeps what happens once, whatever stands beside it: %s', async (_, line) => {
  const { entries } = await read(['UID:a', 'SUMMARY:Overleg', 'DTSTART:20250304T090000Z', line]);
  expect(entries).toMatchObject([{ dates: { start: '2025-03-04' }, startTime: '10:00' }]);
});

it('takes a bare day for a day, also one that does not say it is one', async () => {
  const { entries } = await read(['UID:a', 'SUMMARY:Studiedag', 'DTSTART:20250304', 'DTEND:20250306']);
  expect(entries).toMatchObject([
    { dates: { start: '2025-03-04', end: '2025-03-05' }, startTime: null, problems: [] }
  ]);
});

it('takes no name for more than a name', async () => {
  const lines = ['SUMMARY:__proto__', 'CATEGORIES:constructor', 'DTSTART;TZID=__proto__:20250304T090000'];
  const { entries } = await read(['UID:__proto__', '__PROTO__:x', ...lines]);
  expect(entries).toMatchObject([{ name: '__proto__', ownKind: 'constructor', startTime: '09:00' }]);
  expect(entries[0]!.problems.map(({ code }) => code)).toEqual(['unknown-zone']);
});

it('takes so many times of one event, and so many events, and says that there were more', async () => {
  const endless = (uid: number) => [
    `UID:${uid}`,
    'SUMMARY:Elke dag',
    'DTSTART;VALUE=DATE:19000101',
    'RRULE:FREQ=DAILY'
  ];
  const one = await read(endless(1));
  expect(one.entries).toHaveLength(365);
  expect(one.entries[0]).toMatchObject({
    dates: { start: '2025-01-01' },
    problems: [{ code: 'recurs-on', guess: '365' }]
  });
  const many = await read(...Array.from({ length: 20 }, (_, uid) => endless(uid)));
  expect([many.entries.length, many.isCut]).toEqual([5000, true]);
});
