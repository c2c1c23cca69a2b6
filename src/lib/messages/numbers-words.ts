import type { AnswerDistribution } from '$lib/analysis/scores/distributions';
import type { MeasureInfo } from '$lib/analysis/scores/measures';
import type { NumberColumn } from '$lib/analysis/scores/number-column';
import type { NoAlphaReason } from '$lib/analysis/scores/scale-reliability';
import type { ChangeTest } from '$lib/analysis/scores/score-change';
import { missingReasons, type MissingReason } from '$lib/domain/response';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/** The words of the numbers of a questionnaire: on screen, in exported tables and figures. */
export type NumbersWords = ReturnType<typeof numbersWords>;

/** P-values below this are not written out. */
const smallestChance = 0.001;

export function numbersWords(translate: Translate, language: ScreenLanguage) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const fixed = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const chance = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const shareOf = (share: number) =>
    percent.format(share).replace(/\s?%/, language === 'nl' ? '\u00A0%' : '%');
  const minus = (text: string) => text.replace(/^-/, '−');
  const pOf = (p: number) =>
    p < smallestChance
      ? translate('numbers.pBelow', { p: chance.format(smallestChance) })
      : translate('numbers.pIs', { p: chance.format(p) });
  const counts = ({ n, missing, nothingChosen }: AnswerDistribution) => {
    const without = missingReasons.reduce((sum, reason) => sum + missing[reason], 0);
    return [
      translate('numbers.counts.n', { count: n }),
      without > 0 ? translate('numbers.counts.missing', { count: without }) : '',
      nothingChosen > 0 ? translate('numbers.counts.nothing', { count: nothingChosen }) : ''
    ]
      .filter(Boolean)
      .join(', ');
  };
  return {
    language,
    column: (id: NumberColumn) => translate(`numbers.column.${id}`),
    measure: ({ number, name }: Pick<MeasureInfo, 'number' | 'name'>) =>
      number ? `${number}. ${name}`.trim() : name,
    number: (value: number) => minus(short.format(value)),
    /** With a plus above zero. */
    change: (value: number) => minus(signed.format(value)),
    fixed: (value: number) => minus(fixed.format(value)),
    share: shareOf,
    /** What a test says, or why there is none. */
    outcome: (test: ChangeTest) => {
      if (test.status === 'tested')
        return translate('numbers.tested', {
          wilcoxon: pOf(test.wilcoxon.p),
          sign: pOf(test.sign.p),
          effect: minus(fixed.format(test.wilcoxon.effect))
        });
      if (test.pairs === 0) return translate('numbers.tooFew.none');
      if (test.changed === 0) return translate('numbers.tooFew.unchanged');
      return test.changed < test.pairs
        ? translate('numbers.tooFew.changed', { count: test.changed })
        : translate('numbers.tooFew.pairs', { count: test.pairs });
    },
    /** What goes with a table in which so many changes were tested. */
    testNotes: (tested: number) => [
      translate('numbers.thresholdNote'),
      ...(tested > 0 ? [translate('numbers.caveat', { count: tested }), translate('numbers.effectNote')] : [])
    ],
    noAlpha: (reason: NoAlphaReason) => translate(`numbers.noAlpha.${reason}`),
    negativeAlpha: translate('numbers.negativeAlpha'),
    interval: (low: number, high: number) =>
      translate('numbers.interval', { low: minus(fixed.format(low)), high: minus(fixed.format(high)) }),
    withoutItem: (item: string, value: number) =>
      translate('numbers.withoutItem', { item, value: minus(fixed.format(value)) }),
    counts,
    answersOf: (item: string, distribution: AnswerDistribution) =>
      translate('numbers.answersOf', { item, counts: counts(distribution) }),
    /** A number of a scale with what it stands for. */
    value: (value: number, label: string) =>
      label ? translate('numbers.value', { value: short.format(value), label }) : short.format(value),
    standsFor: (value: number, label: string) =>
      translate('numbers.standsFor', { value: short.format(value), label }),
    missing: (reason: MissingReason) => translate(`numbers.missing.${reason}`),
    moreThanAsked: translate('numbers.moreThanAsked')
  };
}
