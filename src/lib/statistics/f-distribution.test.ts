import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fDistribution, fQuantile } from './f-distribution';
import { regularizedBeta } from './regularized-beta';

/** Equal in all but the last of about twelve digits. */
function expectNear(value: number, expected: number, digits = 1e-10) {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(digits * Math.abs(expected));
}

describe('the F distribution', () => {
  // SciPy 1.17: scipy.stats.f.cdf
  it.each([
    [1.7946784922, 5, 18, 0.8352311916471811],
    [0.5, 1, 1, 0.39182655203060723],
    [4.96, 1, 10, 0.9499123494335321],
    [3.3, 2.5, 4.7851438622, 0.8773219399307328],
    [1e-3, 10, 10, 1.2495493272492418e-13],
    [50, 3, 200, 1],
    [1.01, 5000, 5000, 0.6374979978937295],
    [1e6, 1, 0.5, 0.9797170909182858]
  ])('at %d with %d and %d degrees of freedom', (x, df1, df2, chance) => {
    expectNear(fDistribution(x, df1, df2), chance);
  });

  it('lies above zero', () => {
    expect(fDistribution(0, 3, 4)).toBe(0);
    expect(fDistribution(-1, 3, 4)).toBe(0);
    expect(fDistribution(Infinity, 3, 4)).toBe(1);
  });

  // SciPy 1.17: scipy.stats.f.ppf; the first also in tables: 3.38.
  it.each([
    [0.975, 5, 18, 3.381967805875243],
    [0.975, 18, 5, 6.361883204654352],
    [0.95, 1, 10, 4.964602743730711],
    [0.975, 5, 4.7851438622, 7.498627593167247],
    [0.975, 4.7851438622, 5, 7.190737169240902],
    [0.025, 5, 18, 0.15718616136624453],
    [0.975, 39, 1.2, 334.811513765146],
    [0.5, 1000, 1000, 1],
    [0.975, 1, 1, 647.7890114778442]
  ])('has at %d with %d and %d degrees of freedom its quantile', (p, df1, df2, value) => {
    expectNear(fQuantile(p, df1, df2), value);
  });

  it('has quantiles at its ends', () => {
    expect(fQuantile(0, 3, 4)).toBe(0);
    expect(fQuantile(1, 3, 4)).toBe(Infinity);
  });

  it('finds back the chance of a quantile', () => {
    const degrees = fc.double({ min: 0.5, max: 300, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), degrees, degrees, (p, df1, df2) => {
        expect(fDistribution(fQuantile(p, df1, df2), df1, df2)).toBeCloseTo(p, 9);
        // The other tail is that of 1/F.
        expectNear(fQuantile(p, df1, df2) * fQuantile(1 - p, df2, df1), 1, 1e-6);
      })
    );
  });

  it('has degrees of freedom above zero', () => {
    for (const df of [0, -1, NaN, Infinity]) {
      expect(() => fDistribution(1, df, 2)).toThrow('degrees');
      expect(() => fQuantile(0.5, 2, df)).toThrow('degrees');
    }
    expect(() => fQuantile(1.5, 2, 2)).toThrow('quantile');
    expect(() => fDistribution(NaN, 2, 2)).toThrow('no number');
  });
});

describe('the incomplete beta function', () => {
  // SciPy 1.17: scipy.special.betainc
  it.each([
    [0.5, 0.5, 0.5, 0.5],
    [0.1, 2, 3, 0.0523],
    [0.9, 2, 3, 0.9963],
    [0.999, 50, 0.5, 0.7523690199653766],
    [0.3, 300, 700, 0.5036711828607681],
    [1e-10, 0.5, 2, 1.4999999999499997e-5],
    [0, 2, 3, 0],
    [1, 2, 3, 1]
  ])('at %d of %d and %d', (x, a, b, value) => {
    expectNear(regularizedBeta(x, a, b), value);
  });
});
