import type { MeasureInfo } from '$lib/analysis/scores/measures';
import type { ScorePoint } from '$lib/analysis/scores/score-series';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/** The words of scores: in charts, in their tables and in files. */
export type ScoreWords = ReturnType<typeof scoreWords>;

export function scoreWords(translate: Translate, language: ScreenLanguage) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const minus = (text: string) => text.replace('-', '−');
  const value = (one: number) => minus(number.format(one));
  const missing = (reason: NonNullable<ScorePoint['missing']>) => translate(`scores.missing.${reason}`);
  return {
    value,
    /** With its sign: `+2`. */
    change: (one: number) => minus(signed.format(one)),
    share: (share: number) => percent.format(share),
    day: (one: string) => day.format(new Date(one)),
    count: (count: number) => translate('scores.n', { count }),
    list: (words: readonly string[]) => list.format(words),
    missing,
    /** A score, or why there is none. */
    score: (point: Pick<ScorePoint, 'value' | 'missing'>) =>
      point.value === null
        ? translate('scores.reading.none', { reason: missing(point.missing!) })
        : value(point.value),
    /** `2a. Grenzen stellen`; of a scale its name. */
    measure: ({ number: itemNumber, name }: Pick<MeasureInfo, 'number' | 'name'>) =>
      itemNumber ? `${itemNumber}. ${name}` : name,
    translate
  };
}
