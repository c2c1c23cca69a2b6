import fc from 'fast-check';
import { describe, it } from 'vitest';
import { brennanPrediger } from './brennan-prediger';
import { expectStatistic } from './testing/expect-statistic';
import * as published from './testing/published-ratings';
import { given, mean, orderedPairs, randomRatings, unweighted } from './testing/random-ratings';

describe('Brennan and Prediger’s coefficient', () => {
  it.each([
    // irrCAC 1.4, bp.coeff.raw and bp.coeff.dist; Randolph's kappa of the diagnoses by statsmodels 0.13.5
    [published.fiveObservers, 0.5, 9],
    [published.psychiatricDiagnoses, 0.4444444444444443, 12],
    [published.distribSixRaters, 0.43889, 5],
    [published.distFourRaters, 0.35, 5],
    [published.distWithMissing, 0.67949, 5],
    // PABAK, Byrt, Bishop & Carlin 1993: 2 po - 1.
    [published.kappaParadox, 2 * 0.944 - 1, 9]
  ])('is the published value (%#)', (ratings, value, digits) =>
    expectStatistic(brennanPrediger(ratings), value, digits)
  );

  it('knows categories that nobody chose', () => {
    expectStatistic(brennanPrediger({ ...published.ratingsOf('aa ab'), categoryCount: 4 }), 1 / 3);
    expectStatistic(brennanPrediger({ ...published.ratingsOf('aa aa'), categoryCount: 2 }), 1);
  });

  it.each([
    ['aa aa', 'one-category'],
    ['a. .b', 'no-units'],
    ['a b', 'needs-two-coders']
  ] as const)('of “%s” is undefined: %s', (units, reason) => {
    expectStatistic(brennanPrediger(published.ratingsOf(units)), reason);
    expectStatistic(brennanPrediger(published.ratingsOf(units), 'linear'), reason);
  });

  it.each([undefined, 'linear', 'quadratic'] as const)(
    'is what going through all pairs one by one gives, weights %s',
    (weights) => {
      fc.assert(
        fc.property(randomRatings(), (ratings) => {
          const places = ratings.values ?? [0, 1, 2, 3].slice(0, ratings.categoryCount);
          const range = places.at(-1)! - places[0]!;
          const weight = (a: number, b: number) => {
            if (!weights || a === b) return a === b ? 1 : 0;
            const share = Math.abs(places[a]! - places[b]!) / range;
            return 1 - (weights === 'linear' ? share : share * share);
          };
          const observed = unweighted(ratings)
            .rows.map((row) => orderedPairs(given(row)))
            .filter((pairs) => pairs.length > 0)
            .map((pairs) => mean(pairs.map(([a, b]) => weight(a, b))));
          const categories = [...places.keys()];
          const chance = mean(categories.flatMap((a) => categories.map((b) => weight(a, b))));
          const reason = observed.length === 0 ? 'no-units' : 'one-category';
          expectStatistic(
            brennanPrediger(ratings, weights),
            observed.length > 0 && ratings.categoryCount > 1
              ? (mean(observed) - chance) / (1 - chance)
              : reason
          );
        })
      );
    }
  );
});
