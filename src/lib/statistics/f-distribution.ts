import { regularizedBeta } from './regularized-beta';

/**
 * The chance that a value of Fisher's F with these degrees of freedom (above 0, not necessarily whole) is at most `x`: R's
 * `pf(x, df1, df2)`.
 */
export function fDistribution(x: number, df1: number, df2: number): number {
  checkDegrees(df1, df2);
  if (Number.isNaN(x)) throw new Error('F of no number');
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  const part = df1 * x;
  // Of the two ends the one that is small: near 1 the other has no digits left.
  return part <= df2
    ? regularizedBeta(part / (part + df2), df1 / 2, df2 / 2)
    : 1 - regularizedBeta(df2 / (part + df2), df2 / 2, df1 / 2);
}

/**
 * The value that F stays at or below with chance `p`: R's `qf(p, df1, df2)`, found by halving. 0 for p = 0, Infinity for
 * p = 1.
 *
 * @throws a plain Error when p is not from 0 to 1 or degrees of freedom are not above 0
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  checkDegrees(df1, df2);
  if (!(p >= 0 && p <= 1)) throw new Error(`a quantile at ${p}`);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  let low = 0;
  let high = 1;
  while (fDistribution(high, df1, df2) < p && high < Number.MAX_VALUE / 2) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (fDistribution(middle, df1, df2) < p) low = middle;
    else high = middle;
  }
}

function checkDegrees(df1: number, df2: number): void {
  if (!(df1 > 0 && df2 > 0 && df1 < Infinity && df2 < Infinity))
    throw new Error(`F with ${df1} and ${df2} degrees of freedom`);
}
