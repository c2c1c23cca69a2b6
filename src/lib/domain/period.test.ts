import { expect, it } from 'vitest';
import { allDays, isAllDays, periodsMeet, type Period } from './period';

const march: Period = { from: '2025-03-01', to: '2025-03-31' };

it.each<[Period, boolean]>([
  [{ from: '2025-03-31', to: '2025-04-30' }, true],
  [{ from: '2025-04-01', to: '2025-04-30' }, false],
  [{ from: null, to: '2025-03-01' }, true],
  [{ from: null, to: '2025-02-28' }, false],
  [{ from: '2025-03-31', to: null }, true],
  [{ from: '2025-04-01', to: null }, false],
  [{ from: '2025-03-10', to: '2025-03-10' }, true],
  [allDays, true]
])('meets March in %o: %s', (period, meets) => {
  expect(periodsMeet(march, period)).toBe(meets);
  expect(periodsMeet(period, march)).toBe(meets);
});

it('is all days only without an end on either side', () => {
  expect(isAllDays(allDays)).toBe(true);
  expect(isAllDays({ from: null, to: '2025-03-01' })).toBe(false);
});
