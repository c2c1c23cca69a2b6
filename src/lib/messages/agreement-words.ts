import {
  coefficientsOverall,
  type CodeCoefficient,
  type OverallCoefficient
} from '$lib/analysis/agreement/coefficients';
import type { CodeAgreement, AgreementSettings, AgreementUnit, Estimate } from '$lib/domain/measurement';
import { undefinedReasons, type UndefinedReason } from '$lib/statistics/statistic';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/** The coefficients of a code, those of two coders and of several, in the order they are shown. */
export const codeCoefficients: readonly CodeCoefficient[] = [
  'percentAgreement',
  'positiveAgreement',
  'negativeAgreement',
  'cohensKappa',
  'meanPairwiseKappa',
  'fleissKappa',
  'krippendorffAlpha',
  'scottsPi',
  'gwetAc1',
  'brennanPrediger',
  'binaryAlpha',
  'kuAlpha',
  'spanF1',
  'spanF1Exact'
];

/** Those of all codes together. */
export const overallCoefficients: readonly OverallCoefficient[] = coefficientsOverall;
export type CoefficientKey = CodeCoefficient | OverallCoefficient;

const everyCoefficient: readonly string[] = [...codeCoefficients, ...overallCoefficients];

/** Whether there are words for a coefficient of results, which may be of an older version. */
export function isCoefficient(key: string): key is CoefficientKey {
  return everyCoefficient.includes(key);
}

/** Fewer units with a code than this say little about it. */
export const fewestUnits = 5;

/** Units that at least one coder gave the code; with more than two coders, those of the coder who gave it most. */
export function positiveUnits({ coded, table }: Pick<CodeAgreement, 'coded' | 'table'>): number {
  return table ? table.both + table.onlyFirst + table.onlySecond : Math.max(0, ...coded);
}

/** The words of results: on screen, in their tables and in figures. */
export type AgreementWords = ReturnType<typeof agreementWords>;

/** Times are on the clock of `timeZone`, by default the machine's. */
export function agreementWords(translate: Translate, language: ScreenLanguage, timeZone?: string) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const value = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tick = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const between = language === 'nl' ? '; ' : ', ';
  const minus = (text: string) => text.replace('-', '−');
  const number = (one: number) => minus(value.format(one));
  const interval = (estimate: Estimate) =>
    estimate.status === 'defined' && estimate.interval
      ? `[${estimate.interval.map(number).join(between)}]`
      : '';
  const reason = (code: string) =>
    undefinedReasons.includes(code as UndefinedReason)
      ? translate(`agreement.undefined.${code as UndefinedReason}`)
      : code;
  const unitCount = (unit: AgreementUnit, count: number) =>
    translate(`agreementResults.units.${unit}`, { count, number: whole.format(count) });
  return {
    number,
    whole: (count: number) => whole.format(count),
    /** Of a share of 0 to 1: `4%`, and `0.4%` when it is small. */
    share: (share: number) => (share > 0 && share < 0.1 ? finePercent : percent).format(share),
    tick: (one: number) => minus(tick.format(one)),
    interval,
    reason,
    /** `0.72`, or that it is undefined. */
    value: (estimate: Estimate) =>
      estimate.status === 'defined' ? number(estimate.value) : translate('agreementResults.undefined'),
    /** `0.72 [0.61, 0.80]`, or that it is undefined. */
    estimate: (estimate: Estimate) =>
      estimate.status === 'defined'
        ? [number(estimate.value), interval(estimate)].filter(Boolean).join(' ')
        : translate('agreementResults.undefined'),
    /** As `estimate`, and why it is undefined. */
    sentence: (estimate: Estimate) =>
      estimate.status === 'defined'
        ? [number(estimate.value), interval(estimate)].filter(Boolean).join(' ')
        : `${translate('agreementResults.undefined')}: ${reason(estimate.reason)}`,
    coefficient: (key: CoefficientKey) => translate(`agreement.coefficient.${key}`),
    short: (key: CoefficientKey) => translate(`coefficients.short.${key}`),
    unit: (unit: AgreementUnit) => translate(`agreementResults.unit.${unit}`),
    unitCount,
    moment: (at: string) => moment.format(new Date(at)),
    day: (at: string) => day.format(new Date(at)),
    coverage: ({ minimumCoverage }: AgreementSettings) =>
      minimumCoverage === 0
        ? translate('agreementResults.settings.anyOverlap')
        : translate('agreementResults.settings.coverage', { share: percent.format(minimumCoverage) }),
    interviewers: ({ interviewers }: AgreementSettings) =>
      translate(
        interviewers
          ? 'agreementResults.settings.interviewersIn'
          : 'agreementResults.settings.interviewersOut'
      ),
    bootstrap: ({ bootstrap: { over, samples, seed } }: AgreementSettings) =>
      samples === 0
        ? translate('agreementResults.settings.noBootstrap')
        : translate('agreementResults.settings.bootstrap', {
            over: translate(`agreementResults.settings.${over}`),
            samples: whole.format(samples),
            seed: String(seed)
          })
  };
}

/** How Landis and Koch (1977) called a kappa; null for what is undefined. */
export function landisKoch(estimate: Estimate) {
  if (estimate.status === 'undefined') return null;
  const limits = [
    [0.2, 'slight'],
    [0.4, 'fair'],
    [0.6, 'moderate'],
    [0.8, 'substantial']
  ] as const;
  if (estimate.value < 0) return 'poor';
  return limits.find(([limit]) => estimate.value <= limit)?.[1] ?? 'almostPerfect';
}
