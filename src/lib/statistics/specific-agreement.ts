import { checkRatings, coderCount, type Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';

/**
 * When a coder gives this category, the chance that another coder gives it too: 2f / (f1 + f2), with f the units both gave it
 * and f1, f2 those each gave it (Dice 1945; Cicchetti & Feinstein 1990). Of a code, that of category 1 is the positive
 * agreement and that of category 0 the negative. With more coders over all pairs of coders: the sum over units of n(n-1)
 * divided by that of n(m-1), n the ratings that are this category and m all ratings of the unit (Uebersax 1982). Units with
 * fewer than two ratings are left out.
 *
 * Undefined: `needs-two-coders`, `no-units`, and `category-unused` when nobody gave the category.
 *
 * @throws a plain Error when there is no such category
 */
export function specificAgreement(ratings: Ratings, category: number): Statistic {
  checkRatings(ratings);
  const { rows, weights, categoryCount } = ratings;
  if (!(Number.isInteger(category) && category >= 0 && category < categoryCount))
    throw new Error(`category ${category} is none of ${categoryCount}`);
  if (rows.length > 0 && coderCount(ratings) < 2) return undefinedBecause('needs-two-coders');
  let units = 0;
  let agreeing = 0;
  let possible = 0;
  rows.forEach((row, index) => {
    const weight = weights ? weights[index]! : 1;
    const count = row.filter((given) => given !== null).length;
    if (count < 2) return;
    const like = row.filter((given) => given === category).length;
    units += weight;
    agreeing += weight * like * (like - 1);
    possible += weight * like * (count - 1);
  });
  if (units === 0) return undefinedBecause('no-units');
  return possible > 0 ? defined(agreeing / possible) : undefinedBecause('category-unused');
}
