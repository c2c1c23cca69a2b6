import { twoByTwoInto } from '$lib/statistics/two-by-two';
import type { AgreementSums } from './agreement-sums';
import { spanSlots } from './agreement-tally';
import { binaryAlphaOf, kuAlphaOf } from './unitizing-closed-forms';

const kappas = new Float64Array(8);

/**
 * The coefficients of one code in a sample, in the order of `coefficientsPerCode` and `coefficientsOfManySeats`; NaN where one is
 * undefined. For more than two seats the closed forms of two categories without missing ratings: with k of m seats on a unit they
 * need only the sums of k and of k² (sources: with the general functions of `statistics`, which they equal).
 */
export function codeCoefficientsInto(
  sums: AgreementSums,
  code: number,
  out: Float64Array,
  offset: number
): void {
  const { seats } = sums.tally;
  if (seats.length === 2) {
    const both = sums.countOf(code, 2);
    const [onlyFirst, onlySecond] = [sums.countOf(code, 0) - both, sums.countOf(code, 1) - both];
    twoByTwoInto(both, onlyFirst, onlySecond, sums.units - both - onlyFirst - onlySecond, out, offset);
    const spans = sums.spanOf(code, spanSlots.first) + sums.spanOf(code, spanSlots.second);
    out[offset + 10] = (2 * sums.spanOf(code, spanSlots.matched)) / spans;
    out[offset + 11] = (2 * sums.spanOf(code, spanSlots.matchedExactly)) / spans;
  } else {
    manySeatsInto(sums, code, out, offset);
    out[offset + 10] = NaN;
    out[offset + 11] = NaN;
  }
  out[offset + 8] = binaryAlphaOf(sums, code);
  out[offset + 9] = kuAlphaOf(sums, code);
}

function manySeatsInto(sums: AgreementSums, code: number, out: Float64Array, offset: number): void {
  const { units, tally } = sums;
  const m = tally.seats.length;
  let yes = 0;
  let squares = 0;
  for (let slot = 0; slot < m; slot += 1) yes += sums.countOf(code, slot);
  let kappa = 0;
  for (let pair = 0; pair < tally.pairs.length; pair += 1) {
    const [first, second] = tally.pairs[pair]!;
    const both = sums.countOf(code, m + pair);
    squares += 2 * both;
    const [onlyFirst, onlySecond] = [sums.countOf(code, first) - both, sums.countOf(code, second) - both];
    twoByTwoInto(both, onlyFirst, onlySecond, units - both - onlyFirst - onlySecond, kappas, 0);
    kappa += kappas[3]! / tally.pairs.length;
  }
  squares += yes;
  const ratings = m * units;
  const no = ratings - yes;
  // The sum over units of the share of pairs that differ.
  const differing = (2 * (m * yes - squares)) / (m * (m - 1));
  const noSquares = units * m * m - 2 * m * yes + squares;
  const expected = (2 * yes * no) / ratings ** 2;
  const hasTwo = yes > 0 && no > 0;
  out[offset] = (units - differing) / units;
  out[offset + 1] = yes > 0 ? (squares - yes) / ((m - 1) * yes) : NaN;
  out[offset + 2] = no > 0 ? (noSquares - no) / ((m - 1) * no) : NaN;
  out[offset + 3] = NaN;
  out[offset + 4] = NaN;
  out[offset + 5] = hasTwo ? 1 - ((ratings - 1) * m * differing) / (2 * yes * no) : NaN;
  out[offset + 6] = 1 - differing / units / (1 - expected);
  out[offset + 7] = 1 - (2 * differing) / units;
  out[offset + 12] = hasTwo ? 1 - differing / units / expected : NaN;
  out[offset + 13] = kappa;
}
