import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brennanPrediger } from './brennan-prediger';
import { cohensKappa } from './cohens-kappa';
import { gwetAc1 } from './gwet-ac1';
import { krippendorffsAlpha } from './krippendorffs-alpha';
import { percentAgreement } from './percent-agreement';
import { pooledKappa } from './pooled-kappa';
import type { Ratings } from './ratings';
import { scottsPi } from './scotts-pi';
import { specificAgreement } from './specific-agreement';
import type { Statistic } from './statistic';
import { expectStatistic } from './testing/expect-statistic';
import {
  pooledKappaOfCounts,
  twoByTwo,
  twoByTwoCoefficients,
  twoByTwoInto,
  type TwoByTwo,
  type TwoByTwoCoefficient
} from './two-by-two';

const general: Record<TwoByTwoCoefficient, (ratings: Ratings) => Statistic> = {
  percentAgreement,
  positiveAgreement: (ratings) => specificAgreement(ratings, 1),
  negativeAgreement: (ratings) => specificAgreement(ratings, 0),
  cohensKappa,
  scottsPi,
  krippendorffAlpha: (ratings) => krippendorffsAlpha(ratings, 'nominal'),
  gwetAc1,
  brennanPrediger
};

const toRatings = ({ both, onlyFirst, onlySecond, neither }: TwoByTwo): Ratings => ({
  rows: [
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0]
  ],
  weights: [both, onlyFirst, onlySecond, neither],
  categoryCount: 2
});

// Small counts for the edges, large ones for characters.
const count = fc.oneof(fc.nat(3), fc.nat(10_000_000));
const tables = fc.record({ both: count, onlyFirst: count, onlySecond: count, neither: count });

describe('a table of two by two', () => {
  it('has the published values of Gwet 2008', () => {
    const table = twoByTwo({ both: 118, onlyFirst: 5, onlySecond: 2, neither: 0 });
    expectStatistic(table.percentAgreement, 0.944);
    expectStatistic(table.cohensKappa, -0.0234, 4);
    expectStatistic(table.scottsPi, -0.0288, 4);
    expectStatistic(table.gwetAc1, 0.9408, 4);
    expectStatistic(table.brennanPrediger, 0.888);
    expectStatistic(table.positiveAgreement, 236 / 243);
    expectStatistic(table.negativeAgreement, 0);
  });

  it.each(twoByTwoCoefficients)('has the %s of the general formula', (key) => {
    fc.assert(
      fc.property(tables, (table) => {
        const expected = general[key](toRatings(table));
        expectStatistic(
          twoByTwo(table)[key],
          expected.status === 'defined' ? expected.value : expected.reason,
          8
        );
      })
    );
  });

  it.each<[string, TwoByTwo, Partial<Record<TwoByTwoCoefficient, Parameters<typeof expectStatistic>[1]>>]>([
    [
      'nothing',
      { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 },
      Object.fromEntries(twoByTwoCoefficients.map((key) => [key, 'no-units']))
    ],
    [
      'a code nobody used',
      { both: 0, onlyFirst: 0, onlySecond: 0, neither: 9 },
      {
        percentAgreement: 1,
        positiveAgreement: 'category-unused',
        negativeAgreement: 1,
        cohensKappa: 'one-category',
        scottsPi: 'one-category',
        krippendorffAlpha: 'one-category',
        gwetAc1: 1,
        brennanPrediger: 1
      }
    ],
    [
      'a code both used everywhere',
      { both: 9, onlyFirst: 0, onlySecond: 0, neither: 0 },
      { positiveAgreement: 1, negativeAgreement: 'category-unused', cohensKappa: 'one-category' }
    ],
    [
      'a code that only one used, everywhere',
      { both: 0, onlyFirst: 9, onlySecond: 0, neither: 0 },
      { percentAgreement: 0, positiveAgreement: 0, negativeAgreement: 0, cohensKappa: 0, scottsPi: -1 }
    ]
  ])('of %s', (_title, table, expected) => {
    expect(twoByTwo(table)).toMatchObject({});
    for (const key of twoByTwoCoefficients)
      if (expected[key] !== undefined) expectStatistic(twoByTwo(table)[key], expected[key]);
  });

  it('is written where it is asked for and nowhere else', () => {
    const out = new Float64Array(10).fill(7);
    twoByTwoInto(0, 0, 0, 0, out, 1);
    expect([...out]).toEqual([7, ...new Array<number>(8).fill(NaN), 7]);
  });

  it('has counts of zero and more', () => {
    for (const both of [-1, NaN, Infinity])
      expect(() => twoByTwo({ both, onlyFirst: 0, onlySecond: 0, neither: 0 })).toThrow('count');
  });
});

describe('pooled kappa from counts', () => {
  it('is that of the general formula', () => {
    fc.assert(
      fc.property(fc.array(tables, { maxLength: 5 }), (codes) => {
        const expected = pooledKappa(codes.map(toRatings));
        const value = pooledKappaOfCounts(
          codes.flatMap(({ both, onlyFirst, onlySecond, neither }) => [both, onlyFirst, onlySecond, neither])
        );
        if (expected.status === 'undefined') expect(value).toBeNaN();
        else expect(value).toBeCloseTo(expected.value, 8);
      })
    );
  });
});
