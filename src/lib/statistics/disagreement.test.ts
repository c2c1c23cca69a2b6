import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossedDisagreement, scaleDisagreement } from './disagreement';

describe('disagreement on a scale', () => {
  it('is whole between its ends and half, or a quarter, in the middle', () => {
    const places = [2, 5, 8];
    expect(scaleDisagreement('linear', places)(0, 1)).toBe(0.5);
    expect(scaleDisagreement('quadratic', places)(1, 2)).toBe(0.25);
    for (const weights of ['linear', 'quadratic'] as const) {
      expect(scaleDisagreement(weights, places)(2, 0)).toBe(1);
      expect(scaleDisagreement(weights, places)(1, 1)).toBe(0);
      expect(scaleDisagreement(weights, [7])(0, 0)).toBe(0);
    }
  });

  it('of everything with everything is the sum over all pairs of categories', () => {
    const scale = fc
      .uniqueArray(
        fc.double({ min: -50, max: 50, noNaN: true }).map((place) => Math.round(place * 10) / 10 + 0),
        {
          minLength: 1,
          maxLength: 6
        }
      )
      .map((places) => places.sort((a, b) => a - b));
    const category = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(
        scale,
        fc.array(category, { minLength: 6, maxLength: 6 }),
        fc.constantFrom('linear' as const, 'quadratic' as const),
        (places, counts, weights) => {
          const first = places.map((_, index) => counts[index]![0]);
          const second = places.map((_, index) => counts[index]![1]);
          const disagreement = scaleDisagreement(weights, places);
          let sum = 0;
          places.forEach((_, a) =>
            places.forEach((_, b) => (sum += first[a]! * second[b]! * disagreement(a, b)))
          );
          expect(crossedDisagreement(weights, places, first, second)).toBeCloseTo(sum, 8);
        }
      )
    );
  });

  it('of one category with itself is exactly none', () => {
    for (const weights of ['linear', 'quadratic'] as const)
      expect(crossedDisagreement(weights, [0, 1, 2], [0, 7, 0], [0, 3, 0])).toBe(0);
  });
});
