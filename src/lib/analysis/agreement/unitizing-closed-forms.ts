import { spanSlots } from './agreement-tally';
import type { AgreementSums } from './agreement-sums';

/**
 * The unitizing alphas (Krippendorff, Mathet, Bouvry & Widlöcher 2016, Quality & Quantity 50:2347) of a sample, NaN where one is
 * undefined: as `statistics/unitizing-alphas`, from sums. There, values of one coder do not overlap; here codes may. For uα and cuα
 * each combination of codes on the same text is a value, a unit the stretch from one edge of a span to the next. For one
 * code its own units count (spans that overlap joined); in (k)uα what lies beside it is what anyone coded with any code.
 */

/** uα over combinations of codes. */
export function uAlphaOf(sums: AgreementSums): number {
  const { length, coded } = charactersOf(sums);
  const gaps = length - coded;
  if (length === 0 || coded === 0 || (gaps === 0 && sums.valueCount === 1)) return NaN;
  const agreed = sums.agreed / others(sums) + length - 2 * coded + sums.pairable / others(sums);
  return alphaOf(length, agreed, sums.codedSquares + gaps ** 2, sums.lengthSquares + gaps);
}

/** |uα of everything that was coded. */
export function binaryAlphaOverall(sums: AgreementSums): number {
  const { length, coded } = charactersOf(sums);
  return binaryAlpha(length, coded, sums.lengthSquares, sums.pairable / others(sums));
}

/** cuα over combinations of codes. */
export function cuAlphaOf(sums: AgreementSums): number {
  const beside = others(sums);
  const length = sums.pairable / beside;
  const within = sums.pairableSquares / beside;
  if (sums.pairableValueCount < 2 || !isAbove(length ** 2, within)) return NaN;
  return alphaOf(length, sums.agreed / beside, sums.squaresOfPairable / beside ** 2, within);
}

/** |uα of the spans of one code. */
export function binaryAlphaOf(sums: AgreementSums, code: number): number {
  return binaryAlpha(
    charactersOf(sums).length,
    sums.spanOf(code, spanSlots.lengths),
    sums.spanOf(code, spanSlots.lengthSquares),
    sums.spanOf(code, spanSlots.agreed) / others(sums)
  );
}

/** (k)uα of one code. */
export function kuAlphaOf(sums: AgreementSums, code: number): number {
  const beside = others(sums);
  const ofCode = sums.spanOf(code, spanSlots.pairable);
  if (ofCode === 0 || ofCode === sums.pairable) return NaN;
  const pairable = ofCode / beside;
  const all = sums.pairable / beside;
  const within = sums.spanOf(code, spanSlots.pairableSquares) / beside;
  const expected = pairable * all;
  if (!isAbove(all ** 2, sums.pairableSquares / beside) || !isAbove(expected, within)) return NaN;
  const disagreed = pairable - sums.spanOf(code, spanSlots.agreed) / beside;
  return 1 - ((expected - within) * disagreed) / (pairable ** 2 * (all - pairable));
}

function binaryAlpha(length: number, coded: number, squares: number, pairable: number): number {
  const gaps = length - coded;
  if (length === 0 || coded === 0 || gaps === 0) return NaN;
  return alphaOf(length, length - 2 * coded + 2 * pairable, coded ** 2 + gaps ** 2, squares + gaps);
}

function alphaOf(length: number, agreed: number, squares: number, within: number): number {
  return 1 - ((length - agreed) * (length ** 2 - within)) / (length * (length ** 2 - squares));
}

/** Characters times seats, and those of them that are coded. */
function charactersOf(sums: AgreementSums): { length: number; coded: number } {
  return { length: sums.length * sums.tally.seats.length, coded: sums.coded };
}

/** Sums over pairs count both orders; by this they become Krippendorff's coincidences. */
function others({ tally }: AgreementSums): number {
  return tally.seats.length - 1;
}

/** Thirds and the like are rounded: what is above by less than that is not. */
function isAbove(larger: number, smaller: number): boolean {
  return larger - smaller > 1e-12 * larger;
}
