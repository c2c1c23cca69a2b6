import { nominalDisagreement } from './disagreement';
import { tallyRatings, type RatingTally } from './rating-tally';
import type { Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';

/**
 * Agreement beyond chance of two or more coders who are taken as interchangeable: (pa - pe) / (1 - pe) with pa the mean share
 * of agreeing pairs per unit and pe the sum of the squared shares of the categories over all ratings (Fleiss 1971,
 * Psychological Bulletin 76:378). With two coders it is Scott's pi.
 *
 * Undefined: `needs-two-coders` with fewer than two, `no-units`, `one-category`, and `missing-values` when a rated unit was not
 * rated by everybody: the formula has no rule for that (use Krippendorff's alpha). Units nobody rated are left out.
 */
export function fleissKappa(ratings: Ratings): Statistic {
  const tally = tallyRatings(ratings, nominalDisagreement);
  if (typeof tally === 'string') return undefinedBecause(tally);
  return tally.isComplete ? kappaOfSharedMargins(tally) : undefinedBecause('missing-values');
}

/** 1 - Do/De, chance being the use of the categories by all coders together. */
export function kappaOfSharedMargins({
  pairableUnits,
  disagreementOfUnits,
  pairableCounts,
  pairableValues
}: RatingTally): Statistic {
  let expected = 0;
  // Times what remains, not minus the square: exactly zero when one category has everything.
  for (const count of pairableCounts) expected += count * (pairableValues - count);
  if (expected === 0) return undefinedBecause('one-category');
  return defined(1 - disagreementOfUnits / pairableUnits / (expected / pairableValues ** 2));
}
