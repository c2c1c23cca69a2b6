/** Which number stands for several runs: the median, the 95th percentile or the largest. */
export type Statistic = 'p50' | 'p95' | 'worst';

const fractions: Record<Statistic, number> = { p50: 0.5, p95: 0.95, worst: 1 };

/**
 * The statistic of some samples in any order: the smallest sample that is not exceeded by more than the rest (nearest
 * rank), and for the median of an even number the mean of the two in the middle. NaN without samples.
 */
export function summarise(samples: readonly number[], statistic: Statistic): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const { length } = sorted;
  if (length === 0) return Number.NaN;
  if (statistic === 'p50' && length % 2 === 0) return (sorted[length / 2 - 1]! + sorted[length / 2]!) / 2;
  return sorted[Math.max(0, Math.ceil(length * fractions[statistic]) - 1)]!;
}
