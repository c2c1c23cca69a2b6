import type { UndefinedReason } from '$lib/statistics/statistic';
import type { AgreementSums } from './agreement-sums';
import { spanSlots } from './agreement-tally';
import type { CodeCoefficient, GroupCoefficient, OverallCoefficient } from './coefficients';

/** Coefficients that are of exactly two coders. */
const ofTwo: ReadonlySet<string> = new Set<CodeCoefficient | OverallCoefficient>([
  'cohensKappa',
  'scottsPi',
  'pooledKappa',
  'meanCohensKappa',
  'holsti',
  'spanF1',
  'spanF1Exact'
]);

/** Why a coefficient of a code, which is NaN for these sums, does not exist. */
export function whyUndefined(key: CodeCoefficient, sums: AgreementSums, code: number): UndefinedReason {
  if (ofTwo.has(key) && sums.tally.seats.length !== 2) return 'needs-two-coders';
  switch (key) {
    case 'spanF1':
    case 'spanF1Exact':
      return 'no-codings';
    case 'binaryAlpha':
      return whyNoUnits(sums, sums.spanOf(code, spanSlots.lengths));
    case 'kuAlpha':
      return whyNoKuAlpha(sums, code);
    case 'positiveAgreement':
    case 'negativeAgreement':
      return sums.units === 0 ? 'no-units' : 'category-unused';
    default:
      return sums.units === 0 ? 'no-units' : 'one-category';
  }
}

/** The same over all codes, or over those of a group. @param codes those that means and the pooled kappa are of */
export function whyUndefinedOverall(
  key: GroupCoefficient | OverallCoefficient,
  sums: AgreementSums,
  codes: readonly number[]
): UndefinedReason {
  if (ofTwo.has(key) && sums.tally.seats.length !== 2) return 'needs-two-coders';
  switch (key) {
    case 'holsti':
    case 'spanF1':
    case 'spanF1Exact':
      return 'no-codings';
    case 'uAlpha':
    case 'binaryAlpha':
      return whyNoUnits(sums, sums.coded);
    case 'cuAlpha':
      if (sums.length === 0) return 'no-units';
      if (sums.coded === 0) return 'no-codings';
      if (sums.pairable === 0) return 'no-units';
      return sums.pairableValueCount === 1 ? 'one-category' : 'too-few-units';
    case 'alphaJaccard':
    case 'alphaMasi':
      return sums.units === 0 ? 'no-units' : 'one-category';
    default:
      if (sums.units === 0) return 'no-units';
      return codes.length === 0 ? 'no-codings' : 'one-category';
  }
}

function whyNoUnits(sums: AgreementSums, coded: number): UndefinedReason {
  if (sums.length === 0) return 'no-units';
  return coded === 0 ? 'no-codings' : 'one-category';
}

function whyNoKuAlpha(sums: AgreementSums, code: number): UndefinedReason {
  if (sums.length === 0) return 'no-units';
  if (sums.coded === 0) return 'no-codings';
  if (sums.spanOf(code, spanSlots.lengths) === 0) return 'category-unused';
  const pairable = sums.spanOf(code, spanSlots.pairable);
  if (pairable === 0) return 'no-units';
  return pairable === sums.pairable ? 'one-category' : 'too-few-units';
}
