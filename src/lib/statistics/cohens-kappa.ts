import { nominalDisagreement } from './disagreement';
import type { Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';
import { chanceDisagreement, tallyTwoCoders } from './two-coder-tally';

/**
 * Agreement of two coders beyond chance, chance being each coder's own use of the categories: (po - pe) / (1 - pe) with pe the
 * sum over categories of p1 · p2 (Cohen 1960, Educational and Psychological Measurement 20:37). Units that one of them did not
 * rate are left out, from pe as well (as R's irr::kappa2 does).
 *
 * Undefined: `needs-two-coders` (not exactly two), `no-units`, and `one-category` when both gave every unit the same one. With
 * one coder constant and the other not it is 0.
 */
export function cohensKappa(ratings: Ratings): Statistic {
  const tally = tallyTwoCoders(ratings, nominalDisagreement);
  if (typeof tally === 'string') return undefinedBecause(tally);
  const expected = chanceDisagreement(tally);
  if (expected === 0) return undefinedBecause('one-category');
  return defined(1 - tally.disagreement / expected);
}
