import { describe, expect, it } from 'vitest';
import { listPairs, meanPairwiseKappa } from './mean-pairwise-kappa';
import { expectStatistic } from './testing/expect-statistic';
import { anxiety, psychiatricDiagnoses, ratingsOf } from './testing/published-ratings';

describe('the mean kappa of pairs', () => {
  it('is that of R’s irr::kappam.light for six psychiatrists: .459', () => {
    expectStatistic(meanPairwiseKappa(psychiatricDiagnoses), 0.459, 3);
  });

  it('is Cohen’s for two coders', () => {
    expectStatistic(meanPairwiseKappa(ratingsOf('aa bb ab')), 0.4);
  });

  it('takes of each pair the units those two rated', () => {
    expectStatistic(meanPairwiseKappa(ratingsOf('aa. bb. ab. a.a b.b .aa .bb')), (0.4 + 1 + 1) / 3);
  });

  it.each([
    ['aab aac', 'one-category'],
    ['aa. bb.', 'no-units'],
    ['a b', 'needs-two-coders']
  ] as const)('of “%s” is undefined: %s', (units, reason) => {
    expectStatistic(meanPairwiseKappa(ratingsOf(units)), reason);
  });

  it('is undefined without units', () => {
    expectStatistic(meanPairwiseKappa({ ...anxiety, rows: [] }), 'no-units');
  });

  it('has every pair once', () => {
    expect(listPairs(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2]
    ]);
    expect(listPairs(1)).toEqual([]);
  });
});
