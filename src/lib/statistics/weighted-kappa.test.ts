import fc from 'fast-check';
import { describe, it } from 'vitest';
import { cohensKappa } from './cohens-kappa';
import { pairOfCoders } from './mean-pairwise-kappa';
import { expectStatistic } from './testing/expect-statistic';
import { anxiety, ratingsOf, ratingsOfTable } from './testing/published-ratings';
import { mean, randomRatings, unweighted } from './testing/random-ratings';
import { weightedKappa } from './weighted-kappa';

describe('weighted kappa', () => {
  it('is the linear one of R’s vcd::Kappa for Hout, Duncan & Sobel 1987: .2374', () => {
    const couples = ratingsOfTable([
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14]
    ]);
    expectStatistic(weightedKappa(couples, 'linear'), 0.2374, 4);
  });

  it('is the quadratic one of R’s irr::kappa2 for two raters of anxiety: .297', () => {
    expectStatistic(weightedKappa(pairOfCoders(anxiety, 0, 1), 'quadratic'), 0.297, 3);
  });

  it('takes the places of categories and not their values', () => {
    const near = ratingsOf('11 12 23 35 55');
    expectStatistic(
      weightedKappa({ ...near, values: [1, 2, 3, 4] }, 'linear'),
      (weightedKappa({ ...near, values: [1, 20, 300, 4000] }, 'linear') as { value: number }).value
    );
  });

  it('takes the distance to a category nobody used', () => {
    const close = {
      rows: [
        [0, 1],
        [1, 0],
        [2, 2]
      ],
      categoryCount: 3
    };
    const apart = {
      rows: [
        [0, 1],
        [1, 0],
        [3, 3]
      ],
      categoryCount: 4
    };
    // Do = 2/3 of 1; De by all nine pairs: 6 of them different.
    expectStatistic(weightedKappa(close, 'quadratic'), 1 - 2 / 3 / ((1 + 1 + 1 + 1 + 4 + 4) / 9));
    expectStatistic(weightedKappa(apart, 'quadratic'), 1 - 2 / 3 / ((1 + 1 + 4 + 4 + 9 + 9) / 9));
  });

  it.each([
    ['aa aa', 'one-category'],
    ['a. .b', 'no-units'],
    ['aaa bbb', 'needs-two-coders'],
    ['a', 'needs-two-coders'],
    ['aa ab', 0]
  ] as const)('of “%s” is %s', (units, expected) => {
    for (const weights of ['linear', 'quadratic'] as const)
      expectStatistic(weightedKappa(ratingsOf(units), weights), expected);
  });

  it.each(['linear', 'quadratic'] as const)(
    'is what comparing everybody with everybody gives: %s',
    (weights) => {
      const power = weights === 'linear' ? 1 : 2;
      fc.assert(
        fc.property(randomRatings({ coders: [2, 2] }), (ratings) => {
          const pairs = unweighted(ratings).rows.filter((row) => !row.includes(null)) as number[][];
          if (pairs.length === 0) return expectStatistic(weightedKappa(ratings, weights), 'no-units');
          const observed = mean(pairs.map(([a, b]) => Math.abs(a! - b!) ** power));
          const chance = mean(pairs.flatMap(([a]) => pairs.map(([, b]) => Math.abs(a! - b!) ** power)));
          expectStatistic(
            weightedKappa(ratings, weights),
            chance === 0 ? 'one-category' : 1 - observed / chance
          );
        })
      );
    }
  );

  it('of two categories is Cohen’s', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        const ratings = ratingsOfTable([
          [a!, b!],
          [c!, d!]
        ]);
        const kappa = cohensKappa(ratings);
        for (const weights of ['linear', 'quadratic'] as const)
          expectStatistic(
            weightedKappa(ratings, weights),
            kappa.status === 'defined' ? kappa.value : kappa.reason
          );
      })
    );
  });
});
