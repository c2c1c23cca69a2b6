import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from './quantile';
import { selectQuantile } from './select-quantile';

describe('a quantile without sorting', () => {
  it('is that of the sorted numbers, ties and all', () => {
    const number = fc.oneof(
      fc.nat(3),
      // Without minus zero, which sorts before zero and is no other number.
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => one + 0)
    );
    const p = fc.oneof(fc.constantFrom(0, 0.025, 0.5, 0.975, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), p, (numbers, p) => {
        const sorted = Float64Array.from(numbers).sort();
        const shuffled = Float64Array.from(numbers);
        expect(selectQuantile(shuffled, p)).toBe(quantile(sorted, p));
        expect(shuffled.sort()).toEqual(sorted);
      })
    );
  });

  it('is of something, at a share', () => {
    expect(() => selectQuantile(new Float64Array(), 0.5)).toThrow('no numbers');
    expect(() => selectQuantile(new Float64Array(2), NaN)).toThrow('quantile');
  });
});
