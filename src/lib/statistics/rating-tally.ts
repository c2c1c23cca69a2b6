import type { Disagreement } from './disagreement';
import { checkRatings, coderCount, type Ratings } from './ratings';
import type { UndefinedReason } from './statistic';

/**
 * What ratings amount to for the coefficients that do not tell coders apart. A unit is rated when it has a rating, and
 * pairable when it has two or more; m is how many it has.
 */
export type RatingTally = {
  ratedUnits: number;
  pairableUnits: number;
  /** Of rated units, whether each has the rating of every coder. */
  isComplete: boolean;
  /** Per category the sum over rated units of the share of their ratings it has. */
  shares: Float64Array;
  /** Per category how often it was given to pairable units. */
  pairableCounts: Float64Array;
  /** Their sum: the pairable values. */
  pairableValues: number;
  /** Sum over pairable units of the mean disagreement of their pairs: every unit counts once. */
  disagreementOfUnits: number;
  /** Sum over pairable units of m times the mean disagreement of their pairs: every value counts once (Krippendorff). */
  disagreementOfValues: number;
};

/**
 * The tally of ratings by any number of coders, or why there is none: `needs-two-coders` with a single column, `no-units` when
 * no unit has two ratings. O(units · coders²).
 *
 * @throws a plain Error when the ratings are no table
 */
export function tallyRatings(ratings: Ratings, disagreement: Disagreement): RatingTally | UndefinedReason {
  checkRatings(ratings);
  const { rows, weights, categoryCount } = ratings;
  const coders = coderCount(ratings);
  const tally: RatingTally = {
    ratedUnits: 0,
    pairableUnits: 0,
    isComplete: true,
    shares: new Float64Array(categoryCount),
    pairableCounts: new Float64Array(categoryCount),
    pairableValues: 0,
    disagreementOfUnits: 0,
    disagreementOfValues: 0
  };
  const given = new Array<number>(coders);
  for (let index = 0; index < rows.length; index += 1) {
    const weight = weights ? weights[index]! : 1;
    if (weight === 0) continue;
    const row = rows[index]!;
    let count = 0;
    for (let coder = 0; coder < coders; coder += 1) {
      const category = row[coder]!;
      if (category !== null) given[count++] = category;
    }
    if (count === 0) continue;
    if (count < coders) tally.isComplete = false;
    tally.ratedUnits += weight;
    for (let at = 0; at < count; at += 1) tally.shares[given[at]!]! += weight / count;
    if (count < 2) continue;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      tally.pairableCounts[given[at]!]! += weight;
      for (let other = at + 1; other < count; other += 1) sum += disagreement(given[at]!, given[other]!);
    }
    tally.pairableUnits += weight;
    tally.pairableValues += weight * count;
    tally.disagreementOfUnits += (weight * 2 * sum) / (count * (count - 1));
    tally.disagreementOfValues += (weight * 2 * sum) / (count - 1);
  }
  if (rows.length > 0 && coders < 2) return 'needs-two-coders';
  return tally.pairableUnits > 0 ? tally : 'no-units';
}
