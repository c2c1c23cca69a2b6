import { bootstrap, type BootstrapResult } from '$lib/statistics/bootstrap';
import type { DistinctRows } from '$lib/statistics/distinct-rows';
import type { Ratings } from '$lib/statistics/ratings';
import type { Interval, Statistic, UndefinedReason } from '$lib/statistics/statistic';

/** A coefficient with its 95 % interval, or why there is none of either. */
export type Coefficient =
  | { status: 'defined'; value: number; interval: Interval }
  | { status: 'defined'; value: number; interval: null; intervalReason: UndefinedReason }
  | { status: 'undefined'; reason: UndefinedReason };

/** Statistics of the same units: of all coders, or of two of them. */
export type Group = { rows: DistinctRows; compute: (ratings: Ratings) => Statistic[] };

export type Resampling = {
  samples: number;
  seed: number;
  pause?: ((done: number) => Promise<void> | void) | undefined;
};

/** The statistics of each group with intervals from one bootstrap over the units, which all groups share. */
export async function bootstrapRatings(
  unitCount: number,
  groups: readonly Group[],
  { samples, seed, pause }: Resampling
): Promise<Coefficient[][]> {
  const found = groups.map(({ rows, compute }) => compute(rows.ratings));
  const drawn = groups.map(({ rows }) => ({
    ...rows.ratings,
    weights: new Float64Array(rows.ratings.rows.length)
  }));
  const intervals = await bootstrap({
    clusterCount: unitCount,
    samples,
    seed,
    statisticCount: found.flat().length,
    evaluate: (times, out) => {
      let at = 0;
      groups.forEach(({ rows, compute }, group) => {
        const ratings = drawn[group]!;
        ratings.weights.fill(0);
        for (let unit = 0; unit < unitCount; unit += 1)
          ratings.weights[rows.rowOfUnit[unit]!]! += times[unit]!;
        for (const statistic of compute(ratings))
          out[at++] = statistic.status === 'defined' ? statistic.value : NaN;
      });
    },
    ...(pause && { pause })
  });
  const next = intervals.values();
  return found.map((statistics) =>
    statistics.map((statistic) => withInterval(statistic, next.next().value!))
  );
}

function withInterval(statistic: Statistic, { interval, reason }: BootstrapResult): Coefficient {
  if (statistic.status === 'undefined') return statistic;
  return interval ? { ...statistic, interval } : { ...statistic, interval, intervalReason: reason };
}
