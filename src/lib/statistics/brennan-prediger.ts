import { nominalDisagreement, scaleDisagreement, type ScaleWeights } from './disagreement';
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
  const expected = meanDisagreement(categoryCount, weights && disagreement);
  return defined(1 - tally.disagreementOfUnits / tally.pairableUnits / expected);
}

/** Over all pairs of categories, each with itself too. */
export function meanDisagreement(
  categoryCount: number,
  disagreement: ((a: number, b: number) => number) | undefined
): number {
  if (!disagreement) return 1 - 1 / categoryCount;
  let sum = 0;
  for (let a = 0; a < categoryCount; a += 1) for (let b = 0; b < a; b += 1) sum += 2 * disagreement(a, b);
  return sum / categoryCount ** 2;
}
