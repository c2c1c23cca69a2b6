import { normalTail } from './normal-tail';

export type WilcoxonSignedRank = {
  /** Differences that are not zero: those the test is about. */
  n: number;
  /** Left out. */
  zeros: number;
  /** The sums of the ranks of what rose and of what fell; together n(n + 1) / 2. The first is R's V. */
  rose: number;
  fell: number;
  /** Two-sided. */
  p: number;
  /** `exact` over all 2^n ways to give the ranks signs; `normal` with corrections for ties and continuity, as R does it. */
  method: 'exact' | 'normal';
  /** The matched-pairs rank-biserial correlation (Kerby 2014): (rose - fell) / (rose + fell), from -1 to 1. */
  effect: number;
};

/**
 * Wilcoxon's signed-rank test of differences between two measurements of the same people (Wilcoxon 1945). Differences of zero
 * are left out, as Wilcoxon did and R's `wilcox.test` does (Pratt 1959 ranks them along); equal sizes share the mean of their
 * ranks. Up to `exactUpTo` differences the p-value is exact with ties, too, where R falls back on the normal distribution (its
 * package coin and `exactRankTests` do not). Null when every difference is zero.
 *
 * Sizes are compared in billionths: 7.3 - 7.1 and 0.2 are the same difference and must share a rank.
 */
export function wilcoxonSignedRank(
  differences: readonly number[],
  exactUpTo = 200
): WilcoxonSignedRank | null {
  const rounded = differences.map((difference) => Math.round(difference * 1e9) / 1e9);
  const changed = rounded.filter((difference) => difference !== 0);
  const n = changed.length;
  if (n === 0) return null;
  const { ranks, ties } = doubledRanks(changed.map(Math.abs));
  const rose = ranks.reduce((sum, rank, index) => sum + (changed[index]! > 0 ? rank : 0), 0);
  const fell = n * (n + 1) - rose;
  const isExact = n <= exactUpTo;
  return {
    n,
    zeros: differences.length - n,
    rose: rose / 2,
    fell: fell / 2,
    p: isExact ? exactChance(ranks, Math.min(rose, fell)) : normalChance(n, Math.min(rose, fell) / 2, ties),
    method: isExact ? 'exact' : 'normal',
    effect: (rose - fell) / (rose + fell)
  };
}

/** Ranks from 1, doubled so that the mean of tied ones is whole; `ties` is the sum of t³ - t over groups of t equal sizes. */
function doubledRanks(sizes: readonly number[]): { ranks: number[]; ties: number } {
  const order = sizes.map((_, index) => index).sort((a, b) => sizes[a]! - sizes[b]!);
  const ranks = new Array<number>(sizes.length);
  let ties = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && sizes[order[to]!] === sizes[order[from]!]) to += 1;
    for (let place = from; place < to; place += 1) ranks[order[place]!] = from + 1 + to;
    ties += (to - from) ** 3 - (to - from);
  }
  return { ranks, ties };
}

/**
 * Twice the chance that the ranks with a plus sum to at most `least`, every rank having one with chance one half: adds the ranks
 * one by one to the distribution of their sum (Streitberg & Röhmel 1986). O(n · sum of the ranks).
 */
function exactChance(ranks: readonly number[], least: number): number {
  const chances = new Float64Array(least + 1);
  chances[0] = 1;
  for (const rank of ranks)
    for (let sum = least; sum >= 0; sum -= 1)
      chances[sum] = (chances[sum]! + (sum >= rank ? chances[sum - rank]! : 0)) / 2;
  return Math.min(1, 2 * chances.reduce((total, chance) => total + chance, 0));
}

function normalChance(n: number, least: number, ties: number): number {
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  const distance = Math.max(0, (n * (n + 1)) / 4 - least - 0.5);
  return 2 * normalTail(distance / deviation);
}
