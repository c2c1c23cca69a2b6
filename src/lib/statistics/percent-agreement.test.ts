import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentAgreement } from './percent-agreement';
import { expectStatistic } from './testing/expect-statistic';
import * as published from './testing/published-ratings';
import { given, mean, orderedPairs, randomRatings, unweighted } from './testing/random-ratings';

describe('percent agreement', () => {
  it.each([
    // Krippendorff 2011: six of ten units.
    [published.twoObserversBinary, 0.6],
    [published.kappaParadox, 118 / 125],
    // irrCAC 1.4, pa.coeff.raw
    [published.fiveObservers, 0.625],
    [published.psychiatricDiagnoses, 0.55555555556],
    [published.distribSixRaters, 0.55111111111],
    [published.distFourRaters, 0.56666666667],
    [published.distWithMissing, 0.74358974359],
    [published.fourObservers, 0.81818181818]
  ])('is the published value (%#)', (ratings, value) => expectStatistic(percentAgreement(ratings), value));

  it('is 1 when everybody always gave the same', () => {
    expectStatistic(percentAgreement(published.ratingsOf('aaa aaa')), 1);
  });

  it.each([
    ['', 'no-units'],
    ['.. ..', 'no-units'],
    ['a. .b', 'no-units'],
    ['a b', 'needs-two-coders'],
    ['. .', 'needs-two-coders']
  ] as const)('of “%s” is undefined: %s', (units, reason) => {
    const ratings = units === '' ? { rows: [], categoryCount: 0 } : published.ratingsOf(units);
    expectStatistic(percentAgreement(ratings), reason);
  });

  it('is what going through all pairs one by one gives', () => {
    fc.assert(
      fc.property(randomRatings(), (ratings) => {
        const shares = unweighted(ratings)
          .rows.map((row) => orderedPairs(given(row)))
          .filter((pairs) => pairs.length > 0)
          .map((pairs) => mean(pairs.map(([a, b]) => (a === b ? 1 : 0))));
        expectStatistic(percentAgreement(ratings), shares.length > 0 ? mean(shares) : 'no-units');
      })
    );
  });

  it('does not depend on the order of coders', () => {
    fc.assert(
      fc.property(randomRatings(), (ratings) => {
        const turned = { ...ratings, rows: ratings.rows.map((row) => [...row].reverse()) };
        expect(percentAgreement(turned)).toEqual(percentAgreement(ratings));
      })
    );
  });
});
