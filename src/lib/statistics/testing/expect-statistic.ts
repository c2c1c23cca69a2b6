import { expect } from 'vitest';
import type { Statistic, UndefinedReason } from '../statistic';

/** Expects a number up to rounding, or a reason. */
export function expectStatistic(statistic: Statistic, expected: number | UndefinedReason, digits = 9): void {
  if (typeof expected === 'string') expect(statistic).toEqual({ status: 'undefined', reason: expected });
  else {
    expect(statistic).toMatchObject({ status: 'defined' });
    if (statistic.status === 'defined') expect(statistic.value).toBeCloseTo(expected, digits);
  }
}
