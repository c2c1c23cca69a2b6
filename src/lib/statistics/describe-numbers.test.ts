import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeNumbers } from './describe-numbers';

describe('a description of numbers', () => {
  // R 4: summary(mtcars$mpg), quantile(mtcars$mpg), sd(mtcars$mpg)
  it('is that of R for the miles per gallon of mtcars', () => {
    const mpg = [
      21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
      30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
    ];
    const found = describeNumbers(mpg)!;
    expect(found).toMatchObject({ n: 32, min: 10.4, median: 19.2, q3: 22.8, max: 33.9 });
    expect(found.q1).toBeCloseTo(15.425, 12);
    expect(found.mean).toBeCloseTo(20.090625, 12);
    expect(found.sd).toBeCloseTo(6.026948052089105, 12);
  });

  // R 4: quantile(c(6, 8, 7, 4, 9, 7), c(.25, .5, .75)); sd(c(6, 8, 7, 4, 9, 7))
  it('takes numbers in any order, with ties', () => {
    const scores = [6, 8, 7, 4, 9, 7];
    const found = describeNumbers(scores)!;
    expect(found).toMatchObject({ n: 6, min: 4, q1: 6.25, median: 7, q3: 7.75, max: 9 });
    expect(found.sd).toBeCloseTo(Math.sqrt(14.833333333333334 / 5), 12);
    expect(scores).toEqual([6, 8, 7, 4, 9, 7]);
  });

  it('has no spread of one number, and there is none without numbers', () => {
    expect(describeNumbers([7.5])).toEqual({
      n: 1,
      min: 7.5,
      q1: 7.5,
      median: 7.5,
      q3: 7.5,
      max: 7.5,
      mean: 7.5,
      sd: null
    });
    expect(describeNumbers([])).toBeNull();
    expect(describeNumbers([4, 4, 4])!.sd).toBe(0);
  });

  it('is of numbers', () => {
    for (const value of [NaN, Infinity, -Infinity])
      expect(() => describeNumbers([1, value])).toThrow('description');
  });

  it('has half of the numbers on either side of its median, and the spread of all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 }), (values) => {
        const { median, sd, mean, n } = describeNumbers(values)!;
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(n / 2);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(n / 2);
        let pairs = 0;
        for (const a of values) for (const b of values) pairs += (a - b) ** 2;
        // The variance is half the mean squared difference of two of them.
        expect(sd! ** 2).toBeCloseTo(pairs / (2 * n * (n - 1)), 8);
        expect(mean * n).toBeCloseTo(
          values.reduce((sum, value) => sum + value, 0),
          8
        );
      })
    );
  });
});
