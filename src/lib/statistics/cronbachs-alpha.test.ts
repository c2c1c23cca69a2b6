import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronbachsAlpha } from './cronbachs-alpha';
import { expectStatistic } from './testing/expect-statistic';

/** Chatterjee & Price 1977, R's attitude: 30 departments, 7 items in percents. A row per item. */
const attitude = [
  '43 63 71 61 81 43 58 71 72 67 64 67 69 68 77 81 74 65 65 50 50 64 53 40 63 66 78 48 85 82',
  '51 64 70 63 78 55 67 75 82 61 53 60 62 83 77 90 85 60 70 58 40 61 66 37 54 77 75 57 85 82',
  '30 51 68 45 56 49 42 50 72 45 53 47 57 83 54 50 64 65 46 68 33 52 52 42 42 66 58 44 71 39',
  '39 54 69 47 66 44 56 55 67 47 58 39 42 45 72 72 69 75 57 54 34 62 50 58 48 63 74 45 71 59',
  '61 63 76 54 71 54 66 70 71 62 58 59 55 59 79 60 79 55 75 64 43 66 63 50 66 88 80 51 77 64',
  '92 73 86 84 83 49 68 66 83 80 67 74 63 77 77 54 79 80 85 78 64 80 80 57 75 76 78 83 74 78',
  '45 47 48 35 47 34 35 41 31 41 34 41 25 35 46 36 63 60 46 52 33 41 37 49 33 72 49 38 55 39'
].map((line) => line.split(' ').map(Number));
const departments = attitude[0]!.map((_, row) => attitude.map((item) => item[row]!));

describe('Cronbach’s alpha', () => {
  // R's psych::alpha(attitude): raw_alpha .84, Feldt .74 .84 .92, raw_alpha without each item.
  it('is that of R for attitude, with the interval of Feldt and without each item', () => {
    const { n, alpha, interval, withoutItem } = cronbachsAlpha(departments);
    expect(n).toBe(30);
    expectStatistic(alpha, 0.8431428, 7);
    expect(interval![0]).toBeCloseTo(0.7394, 4);
    expect(interval![1]).toBeCloseTo(0.9158, 4);
    [0.81, 0.797, 0.828, 0.803, 0.795, 0.864, 0.84].forEach((value, item) =>
      expectStatistic(withoutItem[item]!, value, 3)
    );
  });

  it('can be worked out by hand', () => {
    // Variances 1 and 1, of the sums 2, 5, 5: 3; 2 · (1 - 2/3)
    const found = cronbachsAlpha([
      [1, 1],
      [2, 3],
      [3, 2]
    ]);
    expectStatistic(found.alpha, 2 / 3);
    expect(found.withoutItem).toEqual([]);
  });

  it('is 1 when the items say the same, and below zero when they say the opposite', () => {
    expectStatistic(cronbachsAlpha([1, 4, 7, 2].map((score) => [score, score, score])).alpha, 1);
    const { alpha } = cronbachsAlpha([
      [1, 9],
      [5, 6],
      [9, 2]
    ]);
    expect(alpha.status === 'defined' && alpha.value).toBeLessThan(0);
  });

  it('does not exist for one respondent, or when all have the same sum', () => {
    expectStatistic(cronbachsAlpha([]).alpha, 'too-few-units');
    expectStatistic(cronbachsAlpha([[1, 2]]).alpha, 'too-few-units');
    for (const rows of [
      [
        [4, 4],
        [4, 4]
      ],
      [
        [0.1, 0.9],
        [0.7, 0.3]
      ]
    ])
      expect(cronbachsAlpha(rows)).toMatchObject({ alpha: { reason: 'no-variance' }, interval: null });
  });

  it('is of two items or more, for everybody the same', () => {
    expect(() => cronbachsAlpha([[1], [2]])).toThrow('1 items');
    expect(() => cronbachsAlpha([[1, 2], [2]])).toThrow('lengths');
  });

  it('is what the mean covariance and mean variance of the items give', () => {
    const row = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (rows) => {
        const { alpha } = cronbachsAlpha(rows);
        if (alpha.status === 'undefined') return;
        const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const means = [0, 1, 2, 3].map((item) => mean(rows.map((one) => one[item]!)));
        const covariance = (a: number, b: number) =>
          mean(rows.map((one) => (one[a]! - means[a]!) * (one[b]! - means[b]!)));
        let [variances, covariances] = [0, 0];
        for (const a of [0, 1, 2, 3])
          for (const b of [0, 1, 2, 3])
            if (a === b) variances += covariance(a, a) / 4;
            else covariances += covariance(a, b) / 12;
        expect(alpha.value).toBeCloseTo((4 * covariances) / (variances + 3 * covariances), 8);
      })
    );
  });
});
