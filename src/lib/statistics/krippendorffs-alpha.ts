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
  const tally = tallyRatings(ratings, difference);
  if (typeof tally === 'string') return undefinedBecause(tally);
  const expected = expectedDifference(difference, counts, used);
  if (expected === 0) return undefinedBecause('no-variance');
  return defined(1 - ((tally.pairableValues - 1) * tally.disagreementOfValues) / expected);
}

/** The sum of n_c · n_k · δ²(c, k) over all ordered pairs of categories. */
function expectedDifference(difference: Disagreement, counts: Float64Array, used: number[]): number {
  let sum = 0;
  if (difference === nominalDisagreement) {
    let all = 0;
    for (const category of used) all += counts[category]!;
    for (const category of used) sum += counts[category]! * (all - counts[category]!);
    return sum;
  }
  for (let at = 0; at < used.length; at += 1)
    for (let before = 0; before < at; before += 1)
      sum += counts[used[at]!]! * counts[used[before]!]! * difference(used[at]!, used[before]!);
  return 2 * sum;
}

function differenceOf(
  distance: MeasurementLevel | Disagreement,
  { values }: Ratings,
  counts: Float64Array,
  used: number[]
): Disagreement | UndefinedReason {
  if (typeof distance === 'function') return distance;
  if (distance === 'nominal') return nominalDisagreement;
  if (distance === 'ordinal') {
    const ranks = middleRanks(counts);
    return (a, b) => (ranks[a]! - ranks[b]!) ** 2;
  }
  if (!values) return 'not-numeric';
  if (distance === 'interval') return (a, b) => (values[a]! - values[b]!) ** 2;
  if (used.some((category) => values[category]! < 0)) return 'not-positive';
  return (a, b) => (a === b ? 0 : ((values[a]! - values[b]!) / (values[a]! + values[b]!)) ** 2);
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
