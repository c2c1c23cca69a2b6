import { describe, expect, it } from 'vitest';
import { codeCoefficients } from '$lib/messages/agreement-words';
import { twoByTwo } from '$lib/statistics/two-by-two';
import { workedNumbers } from './worked-numbers';

const table = { both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 };
const numbers = (key: Parameters<typeof workedNumbers>[0]) =>
  Object.fromEntries(workedNumbers(key, table).map(({ sign, value }) => [sign, value]));

describe('the numbers in a formula', () => {
  it('are those of the textbook for kappa', () => {
    // 20 and 15 of 50 alike, marginals 25 and 30: pₒ .70, pₑ .50, κ .40.
    expect(numbers('cohensKappa')).toEqual({
      pₒ: expect.closeTo(0.7),
      'p₁': 0.5,
      'p₂': expect.closeTo(0.6),
      pₑ: expect.closeTo(0.5)
    });
  });

  it('give, filled in, what the coefficient is', () => {
    const exact = twoByTwo(table);
    const corrected = ({ pₒ, pₑ }: Record<string, number>) => (pₒ! - pₑ!) / (1 - pₑ!);
    for (const key of ['cohensKappa', 'scottsPi', 'gwetAc1'] as const)
      expect(exact[key]).toEqual({ status: 'defined', value: expect.closeTo(corrected(numbers(key)), 12) });
    const { Dₒ, Dₑ } = numbers('krippendorffAlpha');
    expect(exact.krippendorffAlpha).toEqual({
      status: 'defined',
      value: expect.closeTo(1 - Dₒ! / Dₑ!, 12)
    });
  });

  it('are not there without a table of two coders, or for what takes more than that', () => {
    expect(workedNumbers('cohensKappa', null)).toEqual([]);
    expect(workedNumbers('spanF1', table)).toEqual([]);
    for (const key of codeCoefficients)
      expect(workedNumbers(key, { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 })).toEqual([]);
  });
});
