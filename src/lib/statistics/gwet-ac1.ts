import { nominalDisagreement } from './disagreement';
import { tallyRatings } from './rating-tally';
import type { Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';

/**
 * Agreement beyond chance that stays near percent agreement when one category prevails: (pa - pe) / (1 - pe) with pe the sum
 * of p(1 - p) over the categories divided by q - 1 (Gwet 2008, British Journal of Mathematical and Statistical Psychology
 * 61:29). p is the mean over rated units of the share of their ratings, units with one rating included; pa is over the units
 * with two or more; q the categories there are to choose from (as irrCAC::gwet.ac1.raw with `categ.labels`). Any number of
 * coders.
 *
 * Undefined: `needs-two-coders` with fewer than two, `no-units`, `one-category` when there is one to choose from. It is 1, not
 * undefined, when of several categories everybody used one.
 */
export function gwetAc1(ratings: Ratings): Statistic {
  const tally = tallyRatings(ratings, nominalDisagreement);
  if (typeof tally === 'string') return undefinedBecause(tally);
  const { categoryCount } = ratings;
  if (categoryCount < 2) return undefinedBecause('one-category');
  const chance = spread(tally.shares, tally.ratedUnits) / (categoryCount - 1);
  return defined(1 - tally.disagreementOfUnits / tally.pairableUnits / (1 - chance));
}

/** The sum of p(1 - p). */
export function spread(shares: Float64Array, units: number): number {
  let sum = 0;
  for (const share of shares) sum += (share / units) * (1 - share / units);
  return sum;
}
