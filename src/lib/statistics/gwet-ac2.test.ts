import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gwetAc1 } from './gwet-ac1';
import { gwetAc2 } from './gwet-ac2';
import { expectStatistic } from './testing/expect-statistic';
import { fourObservers, kappaParadox, ratingsOf } from './testing/published-ratings';
import { given, mean, orderedPairs, randomRatings, unweighted } from './testing/random-ratings';

describe('Gwet’s AC2', () => {
  it('is that of irrCAC for cac.raw4raters with quadratic weights', () => {
    const [observed, chance] = [0.9753788, 0.7137044];
    expectStatistic(gwetAc2(fourObservers, 'quadratic'), (observed - chance) / (1 - chance), 6);
  });

  it('of two categories is AC1', () => {
    for (const weights of ['linear', 'quadratic'] as const)
      expect(gwetAc2(kappaParadox, weights)).toEqual(gwetAc1(kappaParadox));
  });

  it('takes the values of categories', () => {
    const near = ratingsOf('12 13 11 33');
    const far = { ...near, values: [1, 2, 30] };
    expect(gwetAc2(near, 'linear')).not.toEqual(gwetAc2(far, 'linear'));
  });

  it.each([
    ['aa aa', 'one-category'],
    ['a. .b', 'no-units'],
    ['a b', 'needs-two-coders']
  ] as const)('of “%s” is undefined: %s', (units, reason) => {
    expectStatistic(gwetAc2(ratingsOf(units), 'linear'), reason);
  });

  it.each(['linear', 'quadratic'] as const)('is what counting unit by unit gives: %s', (weights) => {
    fc.assert(
      fc.property(randomRatings(), (ratings) => {
        const q = ratings.categoryCount;
        const places = ratings.values ?? [0, 1, 2, 3].slice(0, q);
        const weight = (a: number, b: number) => {
          const share = a === b ? 0 : Math.abs(places[a]! - places[b]!) / (places.at(-1)! - places[0]!);
          return 1 - (weights === 'linear' ? share : share * share);
        };
        const rows = unweighted(ratings)
          .rows.map(given)
          .filter((row) => row.length > 0);
        const observed = rows
          .filter((row) => row.length > 1)
          .map((row) => mean(orderedPairs(row).map(([a, b]) => weight(a, b))));
        if (observed.length === 0) return expectStatistic(gwetAc2(ratings, weights), 'no-units');
        if (q < 2) return expectStatistic(gwetAc2(ratings, weights), 'one-category');
        let total = 0;
        let spread = 0;
        for (let a = 0; a < q; a += 1) {
          for (let b = 0; b < q; b += 1) total += weight(a, b);
          const share = mean(rows.map((row) => mean(row.map((one) => (one === a ? 1 : 0)))));
          spread += share * (1 - share);
        }
        const chance = (total / (q * (q - 1))) * spread;
        expectStatistic(gwetAc2(ratings, weights), (mean(observed) - chance) / (1 - chance));
      })
    );
  });
});
