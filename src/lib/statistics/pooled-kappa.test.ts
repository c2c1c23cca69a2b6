import fc from 'fast-check';
import { describe, it } from 'vitest';
import { cohensKappa } from './cohens-kappa';
import { pooledKappa } from './pooled-kappa';
import { expectStatistic } from './testing/expect-statistic';
import { ratingsOf, ratingsOfTable } from './testing/published-ratings';
import { mean, randomRatings, unweighted } from './testing/random-ratings';

describe('pooled kappa', () => {
  it('is that of the mean observed and the mean expected agreement', () => {
    // po .85 and .85, pe .5006 and .7800 (Feinstein & Cicchetti 1990).
    const codes = [
      ratingsOfTable([
        [40, 9],
        [6, 45]
      ]),
      ratingsOfTable([
        [80, 10],
        [5, 5]
      ])
    ];
    expectStatistic(pooledKappa(codes), (0.85 - (0.5008 + 0.78) / 2) / (1 - (0.5008 + 0.78) / 2), 9);
  });

  it('of one code is Cohen’s', () => {
    fc.assert(
      fc.property(randomRatings({ coders: [2, 2] }), (ratings) => {
        const kappa = cohensKappa(ratings);
        expectStatistic(pooledKappa([ratings]), kappa.status === 'defined' ? kappa.value : kappa.reason);
      })
    );
  });

  it('counts a code that both never used, and leaves out one without units', () => {
    const used = ratingsOf('aa bb ab bb');
    const unused = ratingsOf('aa aa aa aa');
    // po .75 and 1, pe .5 and 1.
    expectStatistic(pooledKappa([used, unused]), (0.875 - 0.75) / 0.25);
    expectStatistic(pooledKappa([used, ratingsOf('.. ..')]), 0.5);
  });

  it.each([
    [[], 'no-codings'],
    [['aa aa', 'bb'], 'one-category'],
    [['.. a.', '.b'], 'no-units'],
    [['aa ab', 'aaa'], 'needs-two-coders']
  ] as const)('of %j is undefined: %s', (codes, reason) => {
    expectStatistic(pooledKappa(codes.map(ratingsOf)), reason);
  });

  it('is what going through all units one by one gives', () => {
    fc.assert(
      fc.property(fc.array(randomRatings({ coders: [2, 2] }), { minLength: 1, maxLength: 4 }), (codes) => {
        const rated = codes
          .map((ratings) => unweighted(ratings).rows.filter((row) => !row.includes(null)))
          .filter((pairs) => pairs.length > 0);
        if (rated.length === 0) return expectStatistic(pooledKappa(codes), 'no-units');
        const isSame = ([a, b]: readonly unknown[]): number => (a === b ? 1 : 0);
        const observed = mean(rated.map((pairs) => mean(pairs.map(isSame))));
        const chances = rated.map((pairs) =>
          mean(pairs.flatMap(([a]) => pairs.map(([, b]) => isSame([a, b]))))
        );
        const chance = mean(chances);
        expectStatistic(
          pooledKappa(codes),
          chances.every((one) => one === 1) ? 'one-category' : (observed - chance) / (1 - chance)
        );
      })
    );
  });
});
