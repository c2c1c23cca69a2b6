import fc from 'fast-check';
import { describe, it } from 'vitest';
import { gwetAc1 } from './gwet-ac1';
import { expectStatistic } from './testing/expect-statistic';
import * as published from './testing/published-ratings';
import { given, mean, orderedPairs, randomRatings, unweighted } from './testing/random-ratings';

describe('Gwet’s AC1', () => {
  it.each([
    // Gwet 2008: .9408
    [published.kappaParadox, 0.9408, 4],
    // irrCAC 1.4, gwet.ac1.raw and gwet.ac1.dist
    [published.fiveObservers, 0.50935, 5],
    [published.psychiatricDiagnoses, 0.44788, 5],
    [published.distribSixRaters, 0.4448, 5],
    [published.distFourRaters, 0.35189, 5],
    [published.distWithMissing, 0.6846, 5],
    // Gwet 2014, and irrCAC for cac.raw4raters: a unit with one rating counts in pe.
    [published.fourObservers, 0.77544, 5]
  ])('is the published value (%#)', (ratings, value, digits) =>
    expectStatistic(gwetAc1(ratings), value, digits)
  );

  it('is 1 when of several categories everybody used one', () => {
    expectStatistic(gwetAc1({ ...published.ratingsOf('aa aa'), categoryCount: 2 }), 1);
  });

  it.each([
    ['aa aa', 'one-category'],
    ['a. .b', 'no-units'],
    ['a b', 'needs-two-coders']
  ] as const)('of “%s” is undefined: %s', (units, reason) => {
    expectStatistic(gwetAc1(published.ratingsOf(units)), reason);
  });

  it('is what counting unit by unit gives', () => {
    fc.assert(
      fc.property(randomRatings(), (ratings) => {
        const rows = unweighted(ratings)
          .rows.map(given)
          .filter((row) => row.length > 0);
        const observed = rows
          .filter((row) => row.length > 1)
          .map((row) => mean(orderedPairs(row).map(([a, b]) => (a === b ? 1 : 0))));
        if (observed.length === 0) return expectStatistic(gwetAc1(ratings), 'no-units');
        const q = ratings.categoryCount;
        if (q < 2) return expectStatistic(gwetAc1(ratings), 'one-category');
        let chance = 0;
        for (let category = 0; category < q; category += 1) {
          const share = mean(rows.map((row) => mean(row.map((one) => (one === category ? 1 : 0)))));
          chance += (share * (1 - share)) / (q - 1);
        }
        expectStatistic(gwetAc1(ratings), (mean(observed) - chance) / (1 - chance));
      })
    );
  });
});
