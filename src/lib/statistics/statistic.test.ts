import { describe, expect, it } from 'vitest';
import { defined, undefinedBecause } from './statistic';

describe('a statistic', () => {
  it('is a number or a reason', () => {
    expect(defined(0.5)).toEqual({ status: 'defined', value: 0.5 });
    expect(undefinedBecause('no-units')).toEqual({ status: 'undefined', reason: 'no-units' });
  });

  it('is never NaN, infinite or minus zero', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => defined(value)).toThrow('finite');
    expect(Object.is((defined(-0) as { value: number }).value, 0)).toBe(true);
  });
});
