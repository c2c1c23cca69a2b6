import { checkRatings, coderCount, type Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic, type UndefinedReason } from './statistic';

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
  const { categoryCount } = ratings;
  if (!(Number.isInteger(category) && category >= 0 && category < categoryCount))
    throw new Error(`category ${category} is none of ${categoryCount}`);
  return specificAgreements(ratings)[category]!;
}

/** That of every category, in one pass. */
export function specificAgreements(ratings: Ratings): Statistic[] {
  checkRatings(ratings);
  const { rows, weights, categoryCount } = ratings;
  const everywhere = (reason: UndefinedReason) =>
    Array.from({ length: categoryCount }, () => undefinedBecause(reason));
  if (rows.length > 0 && coderCount(ratings) < 2) return everywhere('needs-two-coders');
  let units = 0;
  const agreeing = new Float64Array(categoryCount);
  const possible = new Float64Array(categoryCount);
  for (let index = 0; index < rows.length; index += 1) {
    const weight = weights ? weights[index]! : 1;
    const given = rows[index]!.filter((category) => category !== null);
    if (given.length < 2 || weight === 0) continue;
    units += weight;
    for (let at = 0; at < given.length; at += 1) {
      possible[given[at]!]! += weight * (given.length - 1);
      for (let other = 0; other < at; other += 1)
        if (given[other] === given[at]) agreeing[given[at]!]! += 2 * weight;
    }
  }
  if (units === 0) return everywhere('no-units');
  return Array.from(possible, (count, category) =>
    count > 0 ? defined(agreeing[category]! / count) : undefinedBecause('category-unused')
  );
}
