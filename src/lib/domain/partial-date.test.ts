import { describe, expect, it } from 'vitest';
import { dateParts, firstDay, isDay, lastDay, partialDate } from './partial-date';

describe('a date as far as it is known', () => {
  it.each([
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2025-23', '2025-09-01', '2025-11-30'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['0099', '0099-01-01', '0099-12-31']
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
    expect(isDay(date)).toBe(first === last);
  });

  it.each(['2025-13', '2025-20', '2025-25', '2025-02-30', '25', '2025-3', '', '2025-21-01'])(
    'is not %j',
    (text) => {
      expect(partialDate.safeParse(text).success).toBe(false);
    }
  );

  it('says what is known of it', () => {
    expect(dateParts('2025-22')).toEqual({ year: 2025, season: 'summer' });
    expect(dateParts('2025-07')).toEqual({ year: 2025, month: 7 });
  });
});
