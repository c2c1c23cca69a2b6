import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fleissKappa } from './fleiss-kappa';
import { expectStatistic } from './testing/expect-statistic';
import * as published from './testing/published-ratings';
import { given, mean, orderedPairs, randomRatings, unweighted } from './testing/random-ratings';

describe('Fleiss’ kappa', () => {
  it.each([
    // Fleiss 1971: .430; digits of R's irr::kappam.fleiss.
    [published.psychiatricDiagnoses, 0.43024452006, 9],
    // irrCAC 1.4, fleiss.kappa.dist
    [published.distribSixRaters, 0.41393, 5],
    [published.distFourRaters, 0.34619, 5]
  ])('is the published value (%#)', (ratings, value, digits) =>
    expectStatistic(fleissKappa(ratings), value, digits)
  );

  // irr::kappam.fleiss(detail = TRUE): each category against the rest.
  it.each([
    [0, 0.245],
    [1, 0.245],
    [2, 0.52],
    [3, 0.471],
    [4, 0.566]
  ])('of diagnosis %i against the rest is %d', (category, value) => {
    const rows = published.psychiatricDiagnoses.rows.map((row) =>
      row.map((one) => (one === category ? 1 : 0))
    );
    expectStatistic(fleissKappa({ rows, categoryCount: 2 }), value, 3);
  });

  it.each<[string, Parameters<typeof expectStatistic>[1]]>([
    ['aa bb', 1],
    ['aaa aaa', 'one-category'],
    ['aa. bbb', 'missing-values'],
    ['aa a.', 'missing-values'],
    ['a. .b', 'no-units'],
    ['aa bb ..', 1],
    ['.. ..', 'no-units'],
    ['a b', 'needs-two-coders']
  ])('of “%s” is %s', (units, expected) => {
    expectStatistic(fleissKappa(published.ratingsOf(units)), expected);
  });

  it('is undefined without units', () => {
    expectStatistic(fleissKappa({ rows: [], categoryCount: 2 }), 'no-units');
  });

  it('is what going through all pairs of ratings one by one gives', () => {
    fc.assert(
      fc.property(randomRatings({ isComplete: true }), (ratings) => {
        const rows = unweighted(ratings).rows.map(given);
        if (rows.length === 0) return expectStatistic(fleissKappa(ratings), 'no-units');
        const observed = mean(rows.map((row) => mean(orderedPairs(row).map(([a, b]) => (a === b ? 1 : 0)))));
        const all = rows.flat();
        // With itself too: drawn with replacement.
        const chance = mean(all.flatMap((a) => all.map((b): number => (a === b ? 1 : 0))));
        expectStatistic(
          fleissKappa(ratings),
          chance === 1 ? 'one-category' : (observed - chance) / (1 - chance)
        );
      })
    );
  });
});
