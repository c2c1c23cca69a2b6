import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffsAlpha, measurementLevels, type MeasurementLevel } from './krippendorffs-alpha';
import { jaccardDistance, masiDistance } from './set-distance';
import { expectStatistic } from './testing/expect-statistic';
import * as published from './testing/published-ratings';
import { given, orderedPairs, randomRatings, sum, unweighted } from './testing/random-ratings';

describe('Krippendorff’s alpha', () => {
  it.each<[string, typeof published.fourObservers, MeasurementLevel, number]>([
    // Krippendorff 2011: .743, .815, .849, .797; digits of R's irr::kripp.alpha.
    ['of four observers', published.fourObservers, 'nominal', 0.74342105263],
    ['of four observers', published.fourObservers, 'ordinal', 0.81538750375],
    ['of four observers', published.fourObservers, 'interval', 0.84910714286],
    ['of four observers', published.fourObservers, 'ratio', 0.79740277471],
    ['of two observers, binary: .095', published.twoObserversBinary, 'nominal', 0.095238095238],
    ['of two observers: .692', published.twoObservers, 'nominal', 0.69196428571],
    // Hayes & Krippendorff 2007: ordinal .7598; digits of irr::kripp.alpha.
    ['of five observers', published.fiveObservers, 'nominal', 0.47650956742],
    ['of five observers', published.fiveObservers, 'ordinal', 0.75982918915],
    ['of five observers', published.fiveObservers, 'interval', 0.75737827715],
    ['of five observers', published.fiveObservers, 'ratio', 0.66212296618]
  ])('%s, %#', (_title, ratings, level, value) => {
    expectStatistic(krippendorffsAlpha(ratings, level), value, 10);
  });

  it.each([
    // irrCAC 1.4, krippen.alpha.raw and krippen.alpha.dist
    [published.psychiatricDiagnoses, 0.43341],
    [published.distribSixRaters, 0.42044],
    [published.distFourRaters, 0.35708],
    [published.distWithMissing, 0.63181]
  ])('is that of irrCAC (%#)', (ratings, value) => {
    expectStatistic(krippendorffsAlpha(ratings, 'nominal'), value, 5);
  });

  it('of positions is .329 (Krippendorff 1995, p. 57)', () => {
    const [first, second] = ['001111111100001111110000', '000011110000000110000000'];
    const ratings = published.ratingsOf([...first!].map((one, at) => one + second![at]).join(' '));
    expectStatistic(krippendorffsAlpha(ratings, 'nominal'), 0.329, 3);
  });

  it('of sets of codes takes their distance as it is', () => {
    const sets = [[], [1], [1, 2], [2, 3]];
    const ratings = {
      rows: [
        [0, 0],
        [1, 2],
        [2, 3],
        [1, 1],
        [3, null]
      ],
      categoryCount: 4
    };
    for (const distance of [jaccardDistance, masiDistance]) {
      const between = (a: number, b: number) => distance(sets[a]!, sets[b]!);
      const values = [0, 0, 1, 2, 2, 3, 1, 1];
      const observed = sum([between(0, 0), between(1, 2), between(2, 3), between(1, 1)]) / 4;
      const expected = sum(orderedPairs(values).map(([a, b]) => between(a, b))) / (8 * 7);
      expectStatistic(krippendorffsAlpha(ratings, between), 1 - observed / expected);
    }
  });

  it.each<[string, Parameters<typeof expectStatistic>[1]]>([
    ['11 22', 1],
    ['11 11', 'one-category'],
    ['11', 'one-category'],
    // What was rated once plays no part.
    ['11 11 2.', 'one-category'],
    ['11. 22. ..3', 1],
    ['1. .2', 'no-units'],
    ['.. ..', 'no-units'],
    ['1 2', 'needs-two-coders']
  ])('of “%s” is %s on every level', (units, expected) => {
    for (const level of measurementLevels)
      expectStatistic(krippendorffsAlpha(published.ratingsOf(units), level), expected);
  });

  it('is undefined without units', () => {
    expectStatistic(krippendorffsAlpha({ rows: [], categoryCount: 0 }, 'ratio'), 'no-units');
  });

  it('needs numbers for interval and ratio, and for ratio none below zero', () => {
    const words = published.ratingsOf('ab bb');
    expectStatistic(krippendorffsAlpha(words, 'interval'), 'not-numeric');
    expectStatistic(krippendorffsAlpha(words, 'ratio'), 'not-numeric');
    expectStatistic(krippendorffsAlpha(words, 'ordinal'), 0);
    const below = { ...words, values: [-1, 1] };
    expectStatistic(krippendorffsAlpha(below, 'ratio'), 'not-positive');
    expectStatistic(krippendorffsAlpha({ ...below, values: [0, 1] }, 'ratio'), 0);
    expectStatistic(krippendorffsAlpha(below, 'interval'), 0);
  });

  it('is undefined when a distance of one’s own sees no difference', () => {
    expectStatistic(
      krippendorffsAlpha(published.ratingsOf('ab bb'), () => 0),
      'no-variance'
    );
  });

  it.each(measurementLevels)('is what going through all pairs of values one by one gives: %s', (level) => {
    fc.assert(
      fc.property(randomRatings(), (ratings) => {
        const values = ratings.values ?? [0, 1, 2, 3].slice(0, ratings.categoryCount);
        const units = unweighted(ratings)
          .rows.map(given)
          .filter((row) => row.length > 1);
        const all = units.flat();
        const difference = (a: number, b: number) => {
          if (a === b) return 0;
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          if (level === 'nominal') return 1;
          if (level === 'interval') return (values[a]! - values[b]!) ** 2;
          if (level === 'ratio') return ((values[a]! - values[b]!) / (values[a]! + values[b]!)) ** 2;
          const between = all.filter((one) => one >= low && one <= high).length;
          const ends = all.filter((one) => one === low || one === high).length;
          return (between - ends / 2) ** 2;
        };
        const observed = sum(
          units.map((row) => sum(orderedPairs(row).map(([a, b]) => difference(a, b))) / (row.length - 1))
        );
        const expected = sum(orderedPairs(all).map(([a, b]) => difference(a, b))) / (all.length - 1);
        const reason = units.length === 0 ? 'no-units' : 'one-category';
        expectStatistic(
          krippendorffsAlpha({ ...ratings, values }, level),
          expected > 0 ? 1 - observed / expected : reason
        );
      })
    );
  });

  it('does not depend on the order of coders or units', () => {
    fc.assert(
      fc.property(randomRatings(), (ratings) => {
        const turned = {
          ...ratings,
          rows: ratings.rows.map((row) => [...row].reverse()).reverse(),
          ...(ratings.weights && { weights: Array.from(ratings.weights).reverse() })
        };
        const alpha = krippendorffsAlpha(ratings, 'ordinal');
        const other = krippendorffsAlpha(turned, 'ordinal');
        expect(other.status).toBe(alpha.status);
        if (alpha.status === 'defined') expectStatistic(other, alpha.value);
      })
    );
  });
});
