import { nominalDisagreement, type Disagreement } from './disagreement';
import type { Ratings } from './ratings';
import { tallyRatings } from './rating-tally';
import { defined, undefinedBecause, type Statistic, type UndefinedReason } from './statistic';

export const measurementLevels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
/** What the differences between categories mean (Stevens 1946). */
export type MeasurementLevel = (typeof measurementLevels)[number];

/**
 * Krippendorff's alpha: 1 - Do/De, for any number of coders, with missing ratings, on any level of measurement (Krippendorff
 * 2019, Content Analysis, 4th ed., ch. 12). Do is the mean difference of the pairs of ratings within units, a unit with m
 * ratings weighing m; De that of all pairs among the pairable ratings, whatever their unit. Ratings of units with only one are
 * not pairable and play no part.
 *
 * The squared differences: nominal 0 or 1; ordinal by the ranks that the pairable ratings give the categories, in the order of
 * their indexes; interval (c - k)²; ratio ((c - k) / (c + k))². A function of two category indexes is taken as it is, as the
 * squared difference: for sets of codes, see `jaccardDistance` and `masiDistance`.
 *
 * Undefined: `needs-two-coders` with a single column, `no-units`, `not-numeric` (interval or ratio without values),
 * `not-positive` (ratio with a value below zero in use), `one-category` when all pairable ratings are the same, and
 * `no-variance` when a function of one's own finds no difference between those used.
 */
export function krippendorffsAlpha(ratings: Ratings, distance: MeasurementLevel | Disagreement): Statistic {
  const counts = countPairable(ratings);
  if (typeof counts === 'string') return undefinedBecause(counts);
  const used = [...counts.keys()].filter((category) => counts[category]! > 0);
  const difference = differenceOf(distance, ratings, counts, used);
  if (typeof difference === 'string') return undefinedBecause(difference);
  if (used.length === 1) return undefinedBecause('one-category');
  const tally = tallyRatings(ratings, difference.between);
  if (typeof tally === 'string') return undefinedBecause(tally);
  const expected = difference.expected();
  if (expected === 0) return undefinedBecause('no-variance');
  return defined(1 - ((tally.pairableValues - 1) * tally.disagreementOfValues) / expected);
}

/** The squared difference of two categories, and the sum of n_c · n_k times it over all ordered pairs. */
type Difference = { between: Disagreement; expected: () => number };

function differenceOf(
  distance: MeasurementLevel | Disagreement,
  { values }: Ratings,
  counts: Float64Array,
  used: number[]
): Difference | UndefinedReason {
  if (typeof distance === 'function') return ofPairs(distance, counts, used);
  if (distance === 'nominal') {
    const all = sumOver(used, (category) => counts[category]!);
    return {
      between: nominalDisagreement,
      expected: () => sumOver(used, (category) => counts[category]! * (all - counts[category]!))
    };
  }
  if (distance === 'ordinal') return ofScores(middleRanks(counts), counts, used);
  if (!values) return 'not-numeric';
  if (distance === 'interval') return ofScores(values, counts, used);
  if (used.some((category) => values[category]! < 0)) return 'not-positive';
  const ratio: Disagreement = (a, b) =>
    a === b ? 0 : ((values[a]! - values[b]!) / (values[a]! + values[b]!)) ** 2;
  return ofPairs(ratio, counts, used);
}

/** Any difference, pair by pair: O(used²). */
function ofPairs(between: Disagreement, counts: Float64Array, used: number[]): Difference {
  const expected = () => {
    let sum = 0;
    for (let at = 0; at < used.length; at += 1)
      for (let before = 0; before < at; before += 1)
        sum += counts[used[at]!]! * counts[used[before]!]! * between(used[at]!, used[before]!);
    return 2 * sum;
  };
  return { between, expected };
}

/** Squared differences of scores: all pairs together are twice the squares around the mean, times the number. */
function ofScores(scores: ArrayLike<number>, counts: Float64Array, used: number[]): Difference {
  const expected = () => {
    const all = sumOver(used, (category) => counts[category]!);
    const mean = sumOver(used, (category) => counts[category]! * scores[category]!) / all;
    return 2 * all * sumOver(used, (category) => counts[category]! * (scores[category]! - mean) ** 2);
  };
  return { between: (a, b) => (scores[a]! - scores[b]!) ** 2, expected };
}

function sumOver(categories: readonly number[], term: (category: number) => number): number {
  let sum = 0;
  for (const category of categories) sum += term(category);
  return sum;
}

/**
 * The middle of the ranks each category's ratings take up. Its differences are the ordinal ones: the ratings from c up to and
 * including k, less half of those of c and of k.
 */
function middleRanks(counts: Float64Array): Float64Array {
  let below = 0;
  return counts.map((count) => {
    const middle = below + count / 2;
    below += count;
    return middle;
  });
}

/** Per category how often it was given to units with two or more ratings. */
function countPairable(ratings: Ratings): Float64Array | UndefinedReason {
  const tally = tallyRatings(ratings, () => 0);
  return typeof tally === 'string' ? tally : tally.pairableCounts;
}
