import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from './cohens-kappa';
import { fleissKappa } from './fleiss-kappa';
import { scottsPi } from './scotts-pi';
import { expectStatistic } from './testing/expect-statistic';
import { kappaParadox, ratingsOf } from './testing/published-ratings';
import { randomRatings } from './testing/random-ratings';

describe('Scott’s pi', () => {
  // Krippendorff 1995, Sociological Methodology 25:47, p. 57: spans as 24 positions.
  it.each([
    ['001111111100001111110000', '000011110000000110000000'],
    ['111111111111111111000000', '111111111100000000000000'],
    ['001111110011001111001100', '110011110011110011001100']
  ])('of positions %s and %s is .314', (first, second) => {
    const ratings = ratingsOf([...first].map((position, at) => position + second[at]).join(' '));
    expectStatistic(scottsPi(ratings), 0.314, 3);
  });

  it('is below zero in the paradox of Gwet 2008', () => {
    const chance = 0.972 ** 2 + 0.028 ** 2;
    expectStatistic(scottsPi(kappaParadox), (0.944 - chance) / (1 - chance));
  });

  it.each<[string, Parameters<typeof expectStatistic>[1]]>([
    ['aa bb', 1],
    ['aa aa', 'one-category'],
    ['aa', 'one-category'],
    ['aa a. .b', 'one-category'],
    ['a. .b', 'no-units'],
    ['aaa bbb', 'needs-two-coders'],
    ['a b', 'needs-two-coders'],
    ['. .', 'needs-two-coders']
  ])('of “%s” is %s', (units, expected) => {
    expectStatistic(scottsPi(ratingsOf(units)), expected);
  });

  it('is Fleiss’ kappa of the units both rated, and never above Cohen’s', () => {
    fc.assert(
      fc.property(randomRatings({ coders: [2, 2] }), (ratings) => {
        const pi = scottsPi(ratings);
        const rows = ratings.rows.map((row) => (row.includes(null) ? [null, null] : row));
        expect(pi).toEqual(fleissKappa({ ...ratings, rows }));
        const kappa = cohensKappa(ratings);
        expect(pi.status).toBe(kappa.status);
        if (pi.status === 'defined' && kappa.status === 'defined')
          expect(pi.value).toBeLessThanOrEqual(kappa.value + 1e-12);
      })
    );
  });
});
