import { nominalDisagreement } from './disagreement';
import { tallyRatings } from './rating-tally';
import type { Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';

/**
 * The share of pairs of coders that gave a unit the same category, averaged over the units with two or more ratings (Fleiss
 * 1971, for complete data; Gwet 2014, ch. 2, for missing ratings). With two coders: the share of units they agree on. Units
 * with fewer than two ratings are left out. Says nothing about chance.
 *
 * Undefined: `needs-two-coders`, `no-units`.
 */
export function percentAgreement(ratings: Ratings): Statistic {
  const tally = tallyRatings(ratings, nominalDisagreement);
  if (typeof tally === 'string') return undefinedBecause(tally);
  return defined((tally.pairableUnits - tally.disagreementOfUnits) / tally.pairableUnits);
}
