import { nominalDisagreement } from './disagreement';
import type { Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';
import { chanceDisagreement, tallyTwoCoders } from './two-coder-tally';

/**
 * One kappa for many codes of two coders: (mean po - mean pe) / (1 - mean pe), each code counting once (De Vries, Elliott,
 * Kanouse & Teleki 2008, Field Methods 20:272). Unlike the mean of kappas it exists when that of some codes does not: a code
 * that both never used counts with po = pe = 1. Each code's units are those that both rated; codes without such units are left
 * out.
 *
 * Undefined: `no-codings` without codes, `needs-two-coders`, `no-units` when no code has any, `one-category` when of
 * every code both always gave the same one.
 */
export function pooledKappa(codes: readonly Ratings[]): Statistic {
  if (codes.length === 0) return undefinedBecause('no-codings');
  let observed = 0;
  let expected = 0;
  let counted = 0;
  for (const ratings of codes) {
    const tally = tallyTwoCoders(ratings, nominalDisagreement);
    if (tally === 'no-units') continue;
    if (typeof tally === 'string') return undefinedBecause(tally);
    observed += tally.disagreement / tally.units;
    expected += chanceDisagreement(tally) / tally.units;
    counted += 1;
  }
  if (counted === 0) return undefinedBecause('no-units');
  return expected > 0 ? defined(1 - observed / expected) : undefinedBecause('one-category');
}
