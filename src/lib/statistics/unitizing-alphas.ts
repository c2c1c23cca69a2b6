import { defined, undefinedBecause, type Statistic } from './statistic';
import type { UnitizingCounts } from './unitizing-counts';

/**
 * Krippendorff's four questions about free spans. Source: Krippendorff, Mathet, Bouvry & Widlöcher 2016, Quality & Quantity
 * 50:2347; nominal values. The lengths by which coincidences of valued units are corrected (for cu and (k)u) are those of
 * equation 10: squared for each unit and each other coder apart. Krippendorff 2019 can be read to square what a unit shares
 * with all other coders together; with two coders that is the same, with more it gives slightly other values of cu and (k)u
 * (his figure 12.11 is reproduced by the form of 2016).
 */
export type UnitizingAlphas = {
  uAlpha: Statistic;
  binaryAlpha: Statistic;
  cuAlpha: Statistic;
  /** Part of what all coders were given to code that was coded by a coder and by another too; 0 of no text at all. */
  cuCoverage: number;
  /** For each value. */
  kuAlpha: Statistic[];
  /** For each value, the part of its characters that another coder gave a value too; null when nobody used it. */
  kuCoverage: (number | null)[];
};

/** Every unitizing alpha of these counts. O(values). */
export function unitizingAlphas(counts: UnitizingCounts): UnitizingAlphas {
  const kuAlpha: Statistic[] = new Array(counts.valueCount).fill(undefinedBecause('category-unused'));
  const kuCoverage: (number | null)[] = new Array(counts.valueCount).fill(null);
  const valued = valuedCoincidences(counts);
  counts.values.forEach((value, index) => {
    kuAlpha[value] = whyNothing(counts) ?? kuAlphaAt(index, counts, valued);
    if (counts.lengths[index]! > 0) kuCoverage[value] = counts.pairable[index]! / counts.lengths[index]!;
  });
  return {
    uAlpha: uAlpha(counts),
    binaryAlpha: binaryAlpha(counts),
    cuAlpha: cuAlpha(counts),
    cuCoverage: counts.length === 0 ? 0 : valued.length / counts.length,
    kuAlpha,
    kuCoverage
  };
}

/**
 * uα: agreement on where units are and on what they are called, gaps included as a value of their own. 1 - observed /
 * expected disagreement; expected is that of pairs of characters, except of two in the same unit. Undefined when there are
 * fewer than two coders, no text or no codings, and when all have the same single value everywhere.
 */
export function uAlpha(counts: UnitizingCounts): Statistic {
  const reason = whyNothing(counts);
  if (reason) return reason;
  const gaps = counts.length - sum(counts.lengths);
  const squares = sumOfSquares(counts.lengths) + gaps ** 2;
  if (gaps === 0 && counts.lengths.filter((length) => length > 0).length === 1)
    return undefinedBecause('one-category');
  const agreed = sum(counts.agreed) + agreedGaps(counts);
  return alphaOf(counts.length, agreed, squares, sum(counts.lengthSquares) + gaps);
}

/**
 * |uα: agreement on where units are, whatever they are called: uα with one value for all of them. Undefined as uα, and when
 * everybody coded everything.
 */
export function binaryAlpha(counts: UnitizingCounts): Statistic {
  const reason = whyNothing(counts);
  if (reason) return reason;
  const coded = sum(counts.lengths);
  const gaps = counts.length - coded;
  if (gaps === 0) return undefinedBecause('one-category');
  const agreed = sum(counts.pairable) + agreedGaps(counts);
  return alphaOf(counts.length, agreed, coded ** 2 + gaps ** 2, sum(counts.lengthSquares) + gaps);
}

/**
 * cuα: agreement on what units are called, where two coders have one: gaps do not count. With groups of codes as values it is
 * the coefficient that ATLAS.ti writes with a capital, Cu-alpha; within one group its cu-alpha. Undefined when no characters
 * are coded by two, when only one value is on them, and, with three coders or more, when so few units are shared that the
 * correction for characters of the same unit leaves nothing to expect.
 */
export function cuAlpha(counts: UnitizingCounts): Statistic {
  const reason = whyNothing(counts);
  if (reason) return reason;
  const { length, squares, valueCount } = valuedCoincidences(counts);
  if (length === 0) return undefinedBecause('no-units');
  if (valueCount === 1) return undefinedBecause('one-category');
  if (!isAbove(length ** 2, squares)) return undefinedBecause('too-few-units');
  return alphaOf(length, sum(counts.agreed), sumOfSquares(counts.pairable), squares);
}

/** (k)uα = 1 - (e_k. / l_k.) (l_k. - l_kk) / (e_k. - e_kk), in which what divides every expected coincidence falls away. */
function kuAlphaAt(index: number, counts: UnitizingCounts, valued: ValuedCoincidences): Statistic {
  if (counts.lengths[index] === 0) return undefinedBecause('category-unused');
  const pairable = counts.pairable[index]!;
  if (pairable === 0) return undefinedBecause('no-units');
  if (valued.valueCount === 1) return undefinedBecause('one-category');
  const expected = pairable * valued.length;
  const squares = counts.pairableSquares[index]!;
  if (!isAbove(valued.length ** 2, valued.squares) || !isAbove(expected, squares))
    return undefinedBecause('too-few-units');
  const disagreed = pairable - counts.agreed[index]!;
  return defined(1 - ((expected - squares) * disagreed) / (pairable ** 2 * (valued.length - pairable)));
}

type ValuedCoincidences = { length: number; squares: number; valueCount: number };

/** Coincidences of valued units with valued units: their characters, what corrects them, and how many values have them. */
function valuedCoincidences(counts: UnitizingCounts): ValuedCoincidences {
  return {
    length: sum(counts.pairable),
    squares: sum(counts.pairableSquares),
    valueCount: counts.pairable.reduce((used, length) => (length > 0 ? used + 1 : used), 0)
  };
}

/** The characters of gaps that another coder left open too: what remains of the row sums. */
function agreedGaps(counts: UnitizingCounts): number {
  return counts.length - 2 * sum(counts.lengths) + sum(counts.pairable);
}

/** @param squares of the length of each value; `within` the pairs of characters within one unit, to be left out */
function alphaOf(length: number, agreed: number, squares: number, within: number): Statistic {
  return defined(1 - ((length - agreed) * (length ** 2 - within)) / (length * (length ** 2 - squares)));
}

function whyNothing(counts: UnitizingCounts): Statistic | null {
  if (counts.coderCount < 2) return undefinedBecause('needs-two-coders');
  if (counts.length === 0) return undefinedBecause('no-units');
  return sum(counts.lengths) === 0 ? undefinedBecause('no-codings') : null;
}

/** Thirds and the like are rounded: what is above by less than that is not. */
function isAbove(larger: number, smaller: number): boolean {
  return larger - smaller > 1e-12 * larger;
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index += 1) total += numbers[index]!;
  return total;
}

function sumOfSquares(numbers: Float64Array): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index += 1) total += numbers[index]! ** 2;
  return total;
}
