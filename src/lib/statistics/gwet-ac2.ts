import { meanDisagreement } from './brennan-prediger';
import { scaleDisagreement, type ScaleWeights } from './disagreement';
import { spread } from './gwet-ac1';
import { tallyRatings } from './rating-tally';
import { placesOf, type Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';

/**
 * Gwet's AC1 in which categories that are close disagree less: pe is the sum of all q² weights, divided by q(q - 1), times the
 * sum of p(1 - p) (Gwet 2014, Handbook of Inter-Rater Reliability, ch. 5). The weights are over `values` when there are any, as
 * irrCAC does for numbers, otherwise over the places of the categories. Missing ratings as for AC1.
 *
 * Undefined: as AC1.
 */
export function gwetAc2(ratings: Ratings, weights: ScaleWeights): Statistic {
  const tally = tallyRatings(ratings, scaleDisagreement(weights, placesOf(ratings)));
  if (typeof tally === 'string') return undefinedBecause(tally);
  const { categoryCount } = ratings;
  if (categoryCount < 2) return undefinedBecause('one-category');
  const meanWeight = 1 - meanDisagreement(ratings, weights);
  const chance = meanWeight * (categoryCount / (categoryCount - 1)) * spread(tally.shares, tally.ratedUnits);
  return defined(1 - tally.disagreementOfUnits / tally.pairableUnits / (1 - chance));
}
