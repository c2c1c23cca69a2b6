import { cohensKappa } from './cohens-kappa';
import { checkRatings, coderCount, type Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';

/**
 * The mean of Cohen's kappa over all pairs of coders (Light 1971, Psychological Bulletin 76:365). Every pair is computed over
 * the units those two rated (R's irr::kappam.light leaves out units that anybody did not rate).
 *
 * Undefined: `needs-two-coders` with fewer than two, otherwise when the kappa of a pair is, for that reason: a mean over the
 * other pairs would be of other people.
 */
export function meanPairwiseKappa(ratings: Ratings): Statistic {
  checkRatings(ratings);
  if (ratings.rows.length === 0) return undefinedBecause('no-units');
  const pairs = listPairs(coderCount(ratings));
  if (pairs.length === 0) return undefinedBecause('needs-two-coders');
  let sum = 0;
  for (const [first, second] of pairs) {
    const kappa = cohensKappa(pairOfCoders(ratings, first, second));
    if (kappa.status === 'undefined') return kappa;
    sum += kappa.value;
  }
  return defined(sum / pairs.length);
}

/** Each two of `count` coders once, the lower first: [0, 1], [0, 2], [1, 2] … */
export function listPairs(count: number): [first: number, second: number][] {
  const pairs: [number, number][] = [];
  for (let first = 0; first < count; first += 1)
    for (let second = first + 1; second < count; second += 1) pairs.push([first, second]);
  return pairs;
}

/** The same units as two of the coders rated them. */
export function pairOfCoders(ratings: Ratings, first: number, second: number): Ratings {
  return { ...ratings, rows: ratings.rows.map((row) => [row[first]!, row[second]!]) };
}
