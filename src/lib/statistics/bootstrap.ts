import { seededRandom } from './seeded-random';
import { selectQuantile } from './select-quantile';
import type { Interval, UndefinedReason } from './statistic';

export type BootstrapOptions = {
  /** How many clusters there are to draw from: documents, turns, rows of a matrix. */
  clusterCount: number;
  /** How many samples; 1,000 is usual. */
  samples: number;
  seed: number;
  /** Share of the samples in the interval; .95 when absent. */
  level?: number;
  statisticCount: number;
  /**
   * Computes the statistics of a sample, `times` being how often each cluster is in it, into `out`; NaN for one that is
   * undefined there. Both arrays are used again for the next sample.
   */
  evaluate: (times: Uint32Array, out: Float64Array) => void;
  /** Called after every sample with how many are done: to show progress, to let the page breathe, or to stop by throwing. */
  pause?: (done: number) => Promise<void> | void;
};

export type BootstrapResult =
  | { interval: Interval; reason: null; undefinedSamples: number }
  | { interval: null; reason: UndefinedReason; undefinedSamples: number };

/**
 * Percentile intervals by the bootstrap over clusters (Efron & Tibshirani 1993, ch. 13; Davison & Hinkley 1997, 3.8): each sample
 * draws as many clusters as there are, with replacement, and whole, so that units of one document stay together. The same seed
 * gives the same intervals everywhere.
 *
 * There is no interval (null, with the reason) with fewer than two clusters, `too-few-units`; and `too-few-samples` when the
 * statistic was defined in fewer than half of the samples or in too few for the tails to hold one (40 at 95 %).
 *
 * @throws a plain Error when a count is no whole number of 0 or more, or the level is not between 0 and 1
 */
export async function bootstrap({
  clusterCount,
  samples,
  seed,
  level = 0.95,
  statisticCount,
  evaluate,
  pause
}: BootstrapOptions): Promise<BootstrapResult[]> {
  for (const count of [clusterCount, samples, statisticCount])
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new Error(`a bootstrap with a count of ${count}`);
  if (!(level > 0 && level < 1)) throw new Error(`an interval of ${level}`);
  if (clusterCount < 2)
    return Array.from({ length: statisticCount }, () => ({
      interval: null,
      reason: 'too-few-units',
      undefinedSamples: 0
    }));

  const random = seededRandom(seed);
  const times = new Uint32Array(clusterCount);
  const outcomes = new Float64Array(samples * statisticCount);
  for (let sample = 0; sample < samples; sample += 1) {
    times.fill(0);
    for (let draw = 0; draw < clusterCount; draw += 1) times[Math.floor(random() * clusterCount)]! += 1;
    evaluate(times, outcomes.subarray(sample * statisticCount, (sample + 1) * statisticCount));
    await pause?.(sample + 1);
  }

  const results: BootstrapResult[] = [];
  const column = new Float64Array(samples);
  for (let statistic = 0; statistic < statisticCount; statistic += 1) {
    let count = 0;
    for (let at = statistic; at < outcomes.length; at += statisticCount)
      if (!Number.isNaN(outcomes[at])) column[count++] = outcomes[at]!;
    results.push(intervalOf(column.subarray(0, count), samples, level));
    if (statistic % 64 === 63) await pause?.(samples);
  }
  return results;
}

function intervalOf(outcomes: Float64Array, samples: number, level: number): BootstrapResult {
  const undefinedSamples = samples - outcomes.length;
  const tail = (1 - level) / 2;
  // A hair below, for 1 - .95 is not exactly .05.
  if (outcomes.length < samples / 2 || outcomes.length * tail < 1 - 1e-9)
    return { interval: null, reason: 'too-few-samples', undefinedSamples };
  const interval: Interval = [selectQuantile(outcomes, tail), selectQuantile(outcomes, 1 - tail)];
  return { interval, reason: null, undefinedSamples };
}
