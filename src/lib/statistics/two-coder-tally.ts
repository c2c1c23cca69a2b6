import type { Disagreement } from './disagreement';
import { checkRatings, coderCount, type Ratings } from './ratings';
import type { UndefinedReason } from './statistic';

/** What the ratings of two coders amount to, over the units that both rated. */
export type TwoCoderTally = {
  units: number;
  /** The sum of their disagreements. */
  disagreement: number;
  /** Per category how often each coder gave it. */
  first: Float64Array;
  second: Float64Array;
};

/**
 * The tally of two coders, or why there is none: `needs-two-coders` with another number of columns, `no-units` when there is
 * no unit that both rated.
 *
 * @throws a plain Error when the ratings are no table
 */
export function tallyTwoCoders(
  ratings: Ratings,
  disagreement: Disagreement
): TwoCoderTally | UndefinedReason {
  checkRatings(ratings);
  const { rows, weights, categoryCount } = ratings;
  if (rows.length > 0 && coderCount(ratings) !== 2) return 'needs-two-coders';
  const tally: TwoCoderTally = {
    units: 0,
    disagreement: 0,
    first: new Float64Array(categoryCount),
    second: new Float64Array(categoryCount)
  };
  for (let index = 0; index < rows.length; index += 1) {
    const [a, b] = rows[index] as [number | null, number | null];
    if (a === null || b === null) continue;
    const weight = weights ? weights[index]! : 1;
    tally.units += weight;
    tally.disagreement += weight * disagreement(a, b);
    tally.first[a]! += weight;
    tally.second[b]! += weight;
  }
  return tally.units > 0 ? tally : 'no-units';
}

/**
 * The units that two coders are expected to disagree on when the second's ratings are dealt out by chance: the sum over pairs
 * of different categories of first · second, divided by the units. Exactly 0 when both gave everything the same one.
 */
export function chanceDisagreement({ units, first, second }: TwoCoderTally): number {
  return first.reduce((sum, count, category) => sum + count * (units - second[category]!), 0) / units;
}
