import { brennanPrediger } from '$lib/statistics/brennan-prediger';
import { cohensKappa } from '$lib/statistics/cohens-kappa';
import type { ScaleWeights } from '$lib/statistics/disagreement';
import { fleissKappa } from '$lib/statistics/fleiss-kappa';
import { gwetAc1 } from '$lib/statistics/gwet-ac1';
import { gwetAc2 } from '$lib/statistics/gwet-ac2';
import { holsti } from '$lib/statistics/holsti';
import { krippendorffsAlpha, type MeasurementLevel } from '$lib/statistics/krippendorffs-alpha';
import { meanPairwiseKappa } from '$lib/statistics/mean-pairwise-kappa';
import { percentAgreement } from '$lib/statistics/percent-agreement';
import type { Ratings } from '$lib/statistics/ratings';
import { scottsPi } from '$lib/statistics/scotts-pi';
import { undefinedBecause, type Statistic } from '$lib/statistics/statistic';
import { weightedKappa } from '$lib/statistics/weighted-kappa';

/** Coefficients of a pair of coders. */
export const pairMeasures = [
  'percentAgreement',
  'cohensKappa',
  'weightedKappa',
  'scottsPi',
  'brennanPrediger',
  'gwetAc1',
  'gwetAc2',
  'krippendorffAlpha'
] as const;

/** Coefficients of all coders together, in the order in which a reader meets them. */
export const overallMeasures = [
  'percentAgreement',
  'cohensKappa',
  'weightedKappa',
  'meanPairwiseKappa',
  'scottsPi',
  'fleissKappa',
  'brennanPrediger',
  'gwetAc1',
  'gwetAc2',
  'krippendorffAlpha',
  'holsti'
] as const;

export type PairMeasure = (typeof pairMeasures)[number];
export type OverallMeasure = (typeof overallMeasures)[number];
export type MeasureOptions = { weights: ScaleWeights; level: MeasurementLevel };

const formulas: Record<OverallMeasure, (ratings: Ratings, options: MeasureOptions) => Statistic> = {
  percentAgreement,
  cohensKappa,
  weightedKappa: (ratings, { weights }) => onAScale(ratings, () => weightedKappa(ratings, weights)),
  meanPairwiseKappa,
  scottsPi,
  fleissKappa,
  brennanPrediger: (ratings) => brennanPrediger(ratings),
  gwetAc1,
  gwetAc2: (ratings, { weights }) => onAScale(ratings, () => gwetAc2(ratings, weights)),
  krippendorffAlpha: (ratings, { level }) =>
    level === 'ordinal'
      ? onAScale(ratings, () => krippendorffsAlpha(ratings, level))
      : krippendorffsAlpha(ratings, level),
  holsti
};

/** A coefficient of ratings under the options. */
export function measure(key: OverallMeasure, ratings: Ratings, options: MeasureOptions): Statistic {
  return formulas[key](ratings, options);
}

/** Words have no order of their own, and the alphabet's means nothing. Between two of them there is but one distance. */
function onAScale(ratings: Ratings, compute: () => Statistic): Statistic {
  return ratings.values || ratings.categoryCount <= 2 ? compute() : undefinedBecause('not-numeric');
}
