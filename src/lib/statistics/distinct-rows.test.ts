import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctRows } from './distinct-rows';
import { krippendorffsAlpha } from './krippendorffs-alpha';
import { expectStatistic } from './testing/expect-statistic';
import { ratingsOf } from './testing/published-ratings';
import { randomRatings } from './testing/random-ratings';

describe('ratings with every row once', () => {
  it('know how many units have a row, and which row a unit has', () => {
    const { ratings, rowOfUnit } = distinctRows(ratingsOf('ab .b ab aa .b ab'));
    expect(ratings.rows).toEqual([
      [0, 1],
      [null, 1],
      [0, 0]
    ]);
    expect([...ratings.weights]).toEqual([3, 2, 1]);
    expect([...rowOfUnit]).toEqual([0, 1, 0, 2, 1, 0]);
  });

  it('can be none', () => {
    expect(distinctRows({ rows: [], categoryCount: 2 }).ratings.rows).toEqual([]);
  });

  it('have the same coefficients', () => {
    fc.assert(
      fc.property(randomRatings(), (ratings) => {
        const alpha = krippendorffsAlpha(ratings, 'ordinal');
        expectStatistic(
          krippendorffsAlpha(distinctRows(ratings).ratings, 'ordinal'),
          alpha.status === 'defined' ? alpha.value : alpha.reason
        );
      })
    );
  });
});
