import { describe, expect, it } from 'vitest';
import { holsti, holstiOfCodings } from './holsti';
import { percentAgreement } from './percent-agreement';
import { expectStatistic } from './testing/expect-statistic';
import { ratingsOf, twoObservers } from './testing/published-ratings';

describe('Holsti’s coefficient', () => {
  it('is twice the shared codings of all codings', () => {
    expectStatistic(holstiOfCodings(30, 40, 60), 0.6);
    expectStatistic(holstiOfCodings(0, 3, 0), 0);
    expectStatistic(holstiOfCodings(3, 3, 3), 1);
    expectStatistic(holstiOfCodings(0, 0, 0), 'no-codings');
    expect(() => holstiOfCodings(4, 3, 9)).toThrow('4 shared');
  });

  it('is percent agreement on units that both rated', () => {
    expect(holsti(twoObservers)).toEqual(percentAgreement(twoObservers));
  });

  it.each<[string, Parameters<typeof expectStatistic>[1]]>([
    // Four units of the first, three of the second, two the same.
    ['aa bb ab a.', 4 / 7],
    ['a. .b', 0],
    ['.. ..', 'no-codings'],
    ['aaa', 'needs-two-coders'],
    ['a', 'needs-two-coders']
  ])('of “%s” is %s', (units, expected) => {
    expectStatistic(holsti(ratingsOf(units)), expected);
  });

  it('counts units by their weights', () => {
    expectStatistic(
      holsti({
        rows: [
          [0, 0],
          [0, 1]
        ],
        weights: [3, 2],
        categoryCount: 2
      }),
      6 / 10
    );
    expectStatistic(holsti({ rows: [], categoryCount: 2 }), 'no-codings');
  });
});
