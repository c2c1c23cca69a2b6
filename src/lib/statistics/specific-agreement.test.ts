import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specificAgreement } from './specific-agreement';
import { expectStatistic } from './testing/expect-statistic';
import { fourObservers, ratingsOf, ratingsOfTable } from './testing/published-ratings';
import { given, orderedPairs, randomRatings, unweighted } from './testing/random-ratings';

describe('specific agreement', () => {
  // Cicchetti & Feinstein 1990, Journal of Clinical Epidemiology 43:551: 2a/(f1+g1), 2d/(f2+g2).
  it.each([
    [
      [
        [45, 6],
        [9, 40]
      ],
      90 / 105,
      80 / 95
    ],
    [
      [
        [5, 5],
        [10, 80]
      ],
      10 / 25,
      160 / 175
    ]
  ] as const)('is the positive and negative agreement of a table (%#)', (table, negative, positive) => {
    const ratings = ratingsOfTable(table);
    expectStatistic(specificAgreement(ratings, 0), negative);
    expectStatistic(specificAgreement(ratings, 1), positive);
  });

  it('is defined for a category nobody could be wrong about, and not for one nobody gave', () => {
    const ratings = ratingsOfTable([
      [8, 0],
      [0, 0]
    ]);
    expectStatistic(specificAgreement(ratings, 0), 1);
    expectStatistic(specificAgreement(ratings, 1), 'category-unused');
  });

  it('counts only units with two ratings', () => {
    expectStatistic(specificAgreement(ratingsOf('aa b. .b ab'), 1), 0);
    // Category 3 is given to one pairable unit (3 3 3 3, twice), in 1 2 3 4 and in 2 2 3 2: 2·12 of 2·12 + 3 + 3.
    expectStatistic(specificAgreement(fourObservers, 2), 24 / 30);
  });

  it.each([
    ['. .', 'needs-two-coders'],
    ['a. .b', 'no-units']
  ] as const)('of “%s” is undefined: %s', (units, reason) => {
    expectStatistic(specificAgreement({ ...ratingsOf(units), categoryCount: 2 }, 0), reason);
  });

  it('is of a category that is there', () => {
    expect(() => specificAgreement(ratingsOf('aa'), 1)).toThrow('category 1');
  });

  it('is what going through all pairs one by one gives', () => {
    fc.assert(
      fc.property(randomRatings(), (ratings) => {
        // Units weigh by their pairs: a pair of a unit with m ratings counts once, from either side.
        const pairs = unweighted(ratings).rows.flatMap((row) => orderedPairs(given(row)));
        const first = pairs.filter(([a]) => a === 0);
        const share = first.filter(([, b]) => b === 0).length / first.length;
        const reason = pairs.length === 0 ? 'no-units' : 'category-unused';
        expectStatistic(specificAgreement(ratings, 0), first.length > 0 ? share : reason);
      })
    );
  });
});
