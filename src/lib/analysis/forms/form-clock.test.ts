import { describe, expect, it } from 'vitest';
import { formClock } from './form-clock';

const amsterdam = formClock('Europe/Amsterdam');

describe('the clock of a form', () => {
  it.each([
    ['in winter', '2026-01-20', '19:42', '2026-01-20T18:42:00.000Z'],
    ['in summer', '2026-07-20', '19:42', '2026-07-20T17:42:00.000Z'],
    ['just after midnight', '2026-01-21', '00:05', '2026-01-20T23:05:00.000Z'],
    ['on the night summer time ends', '2025-10-26', '03:30', '2025-10-26T02:30:00.000Z'],
    ['on the night summer time begins', '2025-03-30', '03:30', '2025-03-30T01:30:00.000Z']
  ])('says the time of its own place %s', (_, day, time, at) => {
    expect([amsterdam.day(at), amsterdam.time(at)]).toEqual([day, time]);
    expect(amsterdam.instant(day, time)).toBe(at);
  });

  it('is that of where this runs when the zone is not known', () => {
    const at = '2026-01-20T18:42:00.000Z';
    expect(formClock('Mars/Olympus').time(at)).toBe(formClock(undefined).time(at));
  });
});
