import { fQuantile } from './f-distribution';
import { defined, undefinedBecause, type Interval, type Statistic } from './statistic';

export type CronbachsAlpha = {
  /** Rows: respondents. */
  n: number;
  alpha: Statistic;
  /** Null when alpha is undefined. */
  interval: Interval | null;
  /** Alpha of the other items, for each item left out in turn; empty with two items, as one item has none. */
  withoutItem: Statistic[];
};

/**
 * Cronbach's alpha (1951, Psychometrika 16:297) of a row of numbers per respondent, one number per item, none missing and
 * reversed items turned round: k / (k - 1) · (1 - sum of the variances of the items / variance of their sum), the raw alpha of
 * R's psych::alpha. It is an estimate and can be below zero. The 95 % interval is that of Feldt (1965, Psychometrika 30:357).
 *
 * Undefined: `too-few-units` with fewer than two rows, `no-variance` when all have the same sum.
 *
 * @throws a plain Error with fewer than two items, or rows of different lengths
 */
export function cronbachsAlpha(rows: readonly (readonly number[])[]): CronbachsAlpha {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n > 0 && k < 2) throw new Error(`alpha of ${k} items`);
  if (rows.some((row) => row.length !== k)) throw new Error('rows of different lengths');
  const alpha = alphaOf(rows);
  const withoutItem =
    k > 2
      ? Array.from({ length: k }, (_, left) =>
          alphaOf(rows.map((row) => row.filter((__, at) => at !== left)))
        )
      : [];
  return { n, alpha, interval: alpha.status === 'defined' ? feldt(alpha.value, n, k) : null, withoutItem };
}

function alphaOf(rows: readonly (readonly number[])[]): Statistic {
  if (rows.length < 2) return undefinedBecause('too-few-units');
  const k = rows[0]!.length;
  const variances = Array.from({ length: k }, (_, at) => variance(rows.map((row) => row[at]!)));
  const within = variances.reduce((sum, one) => sum + one, 0);
  const ofSums = variance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  // What rounding can leave of sums that are all the same.
  if (ofSums <= 1e-12 * within || within === 0) return undefinedBecause('no-variance');
  return defined((k / (k - 1)) * (1 - within / ofSums));
}

function feldt(alpha: number, n: number, k: number): Interval {
  const [between, within] = [n - 1, (n - 1) * (k - 1)];
  const bound = (p: number) => 1 - (1 - alpha) * fQuantile(p, between, within);
  return [bound(0.975), bound(0.025)];
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
