import {
  crossedDisagreement,
  nominalDisagreement,
  scaleDisagreement,
  type ScaleWeights
} from './disagreement';
import { tallyRatings } from './rating-tally';
import { placesOf, type Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';

/**
 * Agreement beyond chance when every category is as likely: (pa - 1/q) / (1 - 1/q) with q the categories there are to choose
 * from, also those nobody chose (Brennan & Prediger 1981, Educational and Psychological Measurement 41:687; of two categories
 * also known as PABAK, of more coders as Randolph's kappa). Any number of coders; pa over the units with two or more
 * ratings, as in irrCAC::bp.coeff.raw. With `weights` pe is the mean weight of all q² pairs, over `values` when there are any.
 *
 * Undefined: `needs-two-coders` with fewer than two, `no-units`, `one-category` when there is one to choose from. It is 1, not
 * undefined, when of several categories everybody used one.
 */
export function brennanPrediger(ratings: Ratings, weights?: ScaleWeights): Statistic {
  const disagreement = weights ? scaleDisagreement(weights, placesOf(ratings)) : nominalDisagreement;
  const tally = tallyRatings(ratings, disagreement);
  if (typeof tally === 'string') return undefinedBecause(tally);
  const { categoryCount } = ratings;
  if (categoryCount < 2) return undefinedBecause('one-category');
  const expected = weights ? meanDisagreement(ratings, weights) : 1 - 1 / categoryCount;
  return defined(1 - tally.disagreementOfUnits / tally.pairableUnits / expected);
}

/** Over all pairs of categories, each with itself too. */
export function meanDisagreement(ratings: Ratings, weights: ScaleWeights): number {
  const once = new Float64Array(ratings.categoryCount).fill(1);
  return crossedDisagreement(weights, placesOf(ratings), once, once) / ratings.categoryCount ** 2;
}
