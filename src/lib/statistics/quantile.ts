/**
 * The value below which the share `p` of ascending numbers lies, linear between the two neighbours at (n - 1)p: type 7 of the
 * nine of Hyndman & Fan (1996), the default of R's `quantile`, NumPy and Excel's PERCENTILE.INC.
 *
 * @throws a plain Error without numbers, or when p is not from 0 to 1
 * @example quantile([1, 2, 4], 0.75) // 3
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) throw new Error('no numbers to take a quantile of');
  if (!(p >= 0 && p <= 1)) throw new Error(`a quantile at ${p}`);
  const place = (sorted.length - 1) * p;
  const low = Math.floor(place);
  const below = sorted[low]!;
  const above = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return below + (place - low) * (above - below);
}
