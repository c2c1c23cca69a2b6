import { quantile } from './quantile';

/** `sd` is that of a sample, divided by n - 1; null for one number. */
export type Description = {
  n: number;
  min: number;
  q1: number;
  median: number;
  q3: number;
  max: number;
  mean: number;
  sd: number | null;
};

/**
 * What numbers in any order look like; null when there are none. Quartiles and median are of type 7 (see `quantile`), the
 * standard deviation is taken around the mean in a second pass, so that large numbers close together keep their digits.
 *
 * @throws a plain Error for NaN and infinities
 * @example describeNumbers([6, 7, 9]) // { n: 3, min: 6, q1: 6.5, median: 7, q3: 8, max: 9, mean: 7.333…, sd: 1.527… }
 */
export function describeNumbers(values: readonly number[]): Description | null {
  const n = values.length;
  if (n === 0) return null;
  const sorted = Float64Array.from(values).sort();
  let sum = 0;
  for (const value of sorted) {
    if (!Number.isFinite(value)) throw new Error(`a description of ${value}`);
    sum += value;
  }
  const mean = sum / n;
  let squares = 0;
  for (const value of sorted) squares += (value - mean) ** 2;
  return {
    n,
    min: sorted[0]!,
    q1: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q3: quantile(sorted, 0.75),
    max: sorted[n - 1]!,
    mean,
    sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null
  };
}
