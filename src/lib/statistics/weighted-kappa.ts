import { crossedDisagreement, ranks, scaleDisagreement, type ScaleWeights } from './disagreement';
import type { Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';
import { tallyTwoCoders } from './two-coder-tally';

/**
 * Kappa of two coders in which categories that are close disagree less (Cohen 1968, Psychological Bulletin 70:213), linear or
 * quadratic in the distance between the **places** of the categories in their order: 0, 1, 2 … `values` play no part, as in
 * R's irr::kappa2 and psych::cohen.kappa and in scikit-learn; so of 1, 2 and 5 the last two are neighbours. Give all categories of
 * the scale, used or not, to have their distances count. With two categories it is Cohen's kappa. Units that one of them did
 * not rate are left out.
 *
 * Undefined: `needs-two-coders` (not exactly two), `no-units`, and `one-category` when both gave every unit the same one.
 */
export function weightedKappa(ratings: Ratings, weights: ScaleWeights): Statistic {
  const places = ranks(ratings.categoryCount);
  const tally = tallyTwoCoders(ratings, scaleDisagreement(weights, places));
  if (typeof tally === 'string') return undefinedBecause(tally);
  const expected = crossedDisagreement(weights, places, tally.first, tally.second) / tally.units;
  if (expected === 0) return undefinedBecause('one-category');
  return defined(1 - tally.disagreement / expected);
}
