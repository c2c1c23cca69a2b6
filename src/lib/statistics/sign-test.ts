import { regularizedBeta } from './regularized-beta';

export type SignTest = {
  rose: number;
  fell: number;
  /** Did not change: they say nothing about the direction and are left out. */
  stayed: number;
  /** Two-sided. */
  p: number;
};

/**
 * The exact sign test (Dixon & Mood 1946): the chance of at least so uneven a division of rises and falls when each is as likely.
 * R's `binom.test(rose, rose + fell)`. Uses the direction of a change only, so that scores need not be evenly spaced. Null when
 * nothing changed.
 */
export function signTest(differences: readonly number[]): SignTest | null {
  const rose = differences.filter((difference) => difference > 0).length;
  const fell = differences.filter((difference) => difference < 0).length;
  const changed = rose + fell;
  if (changed === 0) return null;
  const fewest = Math.min(rose, fell);
  // The chance of at most that many of the rarer kind (DLMF 8.17.5), twice.
  const p = fewest * 2 === changed ? 1 : 2 * regularizedBeta(0.5, changed - fewest, fewest + 1);
  return { rose, fell, stayed: differences.length - changed, p: Math.min(1, p) };
}
