import { nominalDisagreement } from './disagreement';
import { kappaOfSharedMargins } from './fleiss-kappa';
import { tallyRatings } from './rating-tally';
import { coderCount, type Ratings } from './ratings';
import { undefinedBecause, type Statistic } from './statistic';

/**
 * Agreement of two coders beyond chance, chance being the use of the categories by both together: (po - pe) / (1 - pe) with pe
 * the sum of the squared shares (Scott 1955, Public Opinion Quarterly 19:321). Never above Cohen's kappa; the same when both
 * use the categories equally often. Units that one of them did not rate are left out, from pe as well. For more coders its
 * generalisation is Fleiss' kappa.
 *
 * Undefined: `needs-two-coders` (not exactly two), `no-units`, `one-category`.
 */
export function scottsPi(ratings: Ratings): Statistic {
  const tally = tallyRatings(ratings, nominalDisagreement);
  if (ratings.rows.length > 0 && coderCount(ratings) !== 2) return undefinedBecause('needs-two-coders');
  return typeof tally === 'string' ? undefinedBecause(tally) : kappaOfSharedMargins(tally);
}
