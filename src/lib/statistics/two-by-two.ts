import { undefinedBecause, defined, type Statistic, type UndefinedReason } from './statistic';

/** Of two coders and one code how many units have it from both, from one of them, or from neither. */
export type TwoByTwo = { both: number; onlyFirst: number; onlySecond: number; neither: number };

/** In the order `twoByTwoInto` writes them. */
export const twoByTwoCoefficients = [
  'percentAgreement',
  'positiveAgreement',
  'negativeAgreement',
  'cohensKappa',
  'scottsPi',
  'krippendorffAlpha',
  'gwetAc1',
  'brennanPrediger'
] as const;

export type TwoByTwoCoefficient = (typeof twoByTwoCoefficients)[number];

/**
 * The closed forms of the coefficients of two coders and one code (sources: with the general functions, which they equal on the
 * same units), for loops that run millions of times. Writes them from `offset` on, in the order of `twoByTwoCoefficients`;
 * NaN where one is undefined. The counts are whole numbers of 0 and more. Allocates nothing.
 */
export function twoByTwoInto(
  both: number,
  onlyFirst: number,
  onlySecond: number,
  neither: number,
  out: Float64Array,
  offset: number
): void {
  const differing = onlyFirst + onlySecond;
  const units = both + neither + differing;
  if (units === 0) {
    out.fill(NaN, offset, offset + 8);
    return;
  }
  const yes = 2 * both + differing;
  const no = 2 * neither + differing;
  const observed = differing / units;
  // Kappa, pi and alpha: 1 - observed disagreement / that expected by chance; 0/0 is NaN by itself.
  const crossed = (both + onlyFirst) * (onlyFirst + neither) + (both + onlySecond) * (onlySecond + neither);
  const shared = yes * no;
  out[offset] = (units - differing) / units;
  out[offset + 1] = yes > 0 ? (2 * both) / yes : NaN;
  out[offset + 2] = no > 0 ? (2 * neither) / no : NaN;
  out[offset + 3] = crossed > 0 ? 1 - (differing * units) / crossed : NaN;
  out[offset + 4] = shared > 0 ? 1 - (2 * differing * units) / shared : NaN;
  out[offset + 5] = shared > 0 ? 1 - ((2 * units - 1) * differing) / shared : NaN;
  out[offset + 6] = 1 - observed / ((yes * yes + no * no) / (4 * units * units));
  out[offset + 7] = 1 - 2 * observed;
}

/**
 * The same with the reason where one is undefined: `no-units`, `category-unused` (positive agreement on a code nobody used,
 * negative agreement on one everybody used throughout) or `one-category`.
 *
 * @throws a plain Error for a count that is below zero or no number
 */
export function twoByTwo({
  both,
  onlyFirst,
  onlySecond,
  neither
}: TwoByTwo): Record<TwoByTwoCoefficient, Statistic> {
  for (const count of [both, onlyFirst, onlySecond, neither])
    if (!(count >= 0 && count < Infinity)) throw new Error(`a count of ${count}`);
  const out = new Float64Array(twoByTwoCoefficients.length);
  twoByTwoInto(both, onlyFirst, onlySecond, neither, out, 0);
  const isEmpty = both + onlyFirst + onlySecond + neither === 0;
  const reason = (key: TwoByTwoCoefficient): UndefinedReason => {
    if (isEmpty) return 'no-units';
    return key === 'positiveAgreement' || key === 'negativeAgreement' ? 'category-unused' : 'one-category';
  };
  return Object.fromEntries(
    twoByTwoCoefficients.map((key, index) => [
      key,
      Number.isNaN(out[index]) ? undefinedBecause(reason(key)) : defined(out[index]!)
    ])
  ) as Record<TwoByTwoCoefficient, Statistic>;
}

/**
 * Pooled kappa (see `pooledKappa`) of many codes from their counts, four in a row per code: both, only the first, only the
 * second, neither; for the same loops. NaN when it is undefined.
 */
export function pooledKappaOfCounts(counts: ArrayLike<number>): number {
  let observed = 0;
  let expected = 0;
  for (let at = 0; at + 3 < counts.length; at += 4) {
    const both = counts[at]!;
    const onlyFirst = counts[at + 1]!;
    const onlySecond = counts[at + 2]!;
    const neither = counts[at + 3]!;
    const units = both + onlyFirst + onlySecond + neither;
    if (units === 0) continue;
    observed += (onlyFirst + onlySecond) / units;
    expected +=
      ((both + onlyFirst) * (onlyFirst + neither) + (both + onlySecond) * (onlySecond + neither)) /
      (units * units);
  }
  return expected > 0 ? 1 - observed / expected : NaN;
}
