import { spanSlots } from './agreement-tally';
import type { AgreementSums } from './agreement-sums';
import { codeCoefficientsInto } from './code-coefficients';
import {
  coefficientsOfGroup,
  coefficientsOfManySeats,
  coefficientsOverall,
  coefficientsPerCode
} from './coefficients';
import { binaryAlphaOverall, cuAlphaOf, uAlphaOf } from './unitizing-closed-forms';

/** Where the coefficients of codes, groups and everything lie in one row of numbers. */
export type CoefficientLayout = {
  perCode: number;
  groups: number;
  overall: number;
  length: number;
};

export function layoutOf(codeCount: number, groupCount: number): CoefficientLayout {
  const perCode = coefficientsPerCode.length + coefficientsOfManySeats.length;
  const groups = codeCount * perCode;
  const overall = groups + groupCount * coefficientsOfGroup.length;
  return { perCode, groups, overall, length: overall + coefficientsOverall.length };
}

/** A sample in which a set has less than this share of what pairs of sets could differ by chance has only one. */
const rounding = 1e-12;

/**
 * Every coefficient of a sample, NaN where one is undefined: per code, per group and over all. Means and pooled kappa are of the
 * codes that are `used`; those not defined in a sample are left out of its means.
 *
 * @param groups indexes of codes
 */
export function coefficientsInto(
  sums: AgreementSums,
  layout: CoefficientLayout,
  groups: readonly (readonly number[])[],
  used: readonly number[],
  out: Float64Array
): void {
  const { codeCount } = sums.tally;
  for (let code = 0; code < codeCount; code += 1)
    codeCoefficientsInto(sums, code, out, code * layout.perCode);
  groups.forEach((codes, group) =>
    meansInto(sums, layout, codes, out, layout.groups + group * coefficientsOfGroup.length)
  );
  meansInto(sums, layout, used, out, layout.overall);
  const at = layout.overall + coefficientsOfGroup.length;
  out[at] = setAlpha(sums, sums.jaccard, sums.alikeJaccard);
  out[at + 1] = setAlpha(sums, sums.masi, sums.alikeMasi);
  out[at + 2] = uAlphaOf(sums);
  out[at + 3] = binaryAlphaOverall(sums);
  out[at + 4] = cuAlphaOf(sums);
  pairedInto(sums, out, at + 5);
}

/** Pooled kappa, and the means of percent agreement, Cohen's kappa and alpha. */
function meansInto(
  sums: AgreementSums,
  { perCode }: CoefficientLayout,
  codes: readonly number[],
  out: Float64Array,
  offset: number
): void {
  const { units, tally } = sums;
  const areTwo = tally.seats.length === 2;
  let [differing, crossed] = [0, 0];
  let [percent, percentCount, kappa, kappaCount, alpha, alphaCount] = [0, 0, 0, 0, 0, 0];
  for (const code of codes) {
    if (areTwo) {
      const [first, second] = [sums.countOf(code, 0), sums.countOf(code, 1)];
      differing += first + second - 2 * sums.countOf(code, 2);
      crossed += first * (units - second) + second * (units - first);
    }
    const at = code * perCode;
    if (!Number.isNaN(out[at])) [percent, percentCount] = [percent + out[at]!, percentCount + 1];
    if (!Number.isNaN(out[at + 3])) [kappa, kappaCount] = [kappa + out[at + 3]!, kappaCount + 1];
    if (!Number.isNaN(out[at + 5])) [alpha, alphaCount] = [alpha + out[at + 5]!, alphaCount + 1];
  }
  out[offset] = areTwo && crossed > 0 ? 1 - (differing * units) / crossed : NaN;
  out[offset + 1] = percent / percentCount;
  out[offset + 2] = kappa / kappaCount;
  out[offset + 3] = alpha / alphaCount;
}

/**
 * Krippendorff's alpha over sets of codes. The expected disagreement is what remains of all pairs of values when they are
 * taken away as far as they are alike.
 * @param distances over units and pairs of seats
 */
function setAlpha({ units, tally }: AgreementSums, distances: number, alike: number): number {
  const seats = tally.seats.length;
  const ratings = seats * units;
  const expected = ratings ** 2 - alike;
  if (!(expected > rounding * ratings ** 2)) return NaN;
  return 1 - ((ratings - 1) * ((2 * distances) / (seats - 1))) / expected;
}

/** Holsti and F1, which are of two. */
function pairedInto(sums: AgreementSums, out: Float64Array, offset: number): void {
  out.fill(NaN, offset, offset + 3);
  if (sums.tally.seats.length !== 2) return;
  let [both, coded, spans, matched, exactly] = [0, 0, 0, 0, 0];
  for (let code = 0; code < sums.tally.codeCount; code += 1) {
    coded += sums.countOf(code, 0) + sums.countOf(code, 1);
    both += sums.countOf(code, 2);
    spans += sums.spanOf(code, spanSlots.first) + sums.spanOf(code, spanSlots.second);
    matched += sums.spanOf(code, spanSlots.matched);
    exactly += sums.spanOf(code, spanSlots.matchedExactly);
  }
  out[offset] = (2 * both) / coded;
  out[offset + 1] = (2 * matched) / spans;
  out[offset + 2] = (2 * exactly) / spans;
}
