import type { Coefficient } from '$lib/analysis/reliability/bootstrap-ratings';
import { overallMeasures, pairMeasures } from '$lib/analysis/reliability/measures';
import type { Reliability } from '$lib/analysis/reliability/reliability';
import type { RatingNote } from '$lib/exchange/ratings/read-rating-matrix';
import type { Translate } from '$lib/messages/translator';
import { iccForms } from '$lib/statistics/icc';
import { measurementLevels } from '$lib/statistics/krippendorffs-alpha';
import { onOneLine } from './on-one-line';
import type { Terminal } from './terminal';

/** A name, and a coefficient after it. */
type Line = [name: string, coefficient: Coefficient];

const mostListed = 20;

/** What a reader should know of how the file was read, as a sentence. */
export function noteSentence(note: RatingNote, translate: Translate): string {
  if (note.code === 'double-unit')
    return translate('agreement.reliability.note.doubleUnit', {
      unit: onOneLine(note.unit),
      count: note.count
    });
  if (note.code === 'missing-word')
    return translate('agreement.reliability.note.missingWord', {
      rating: onOneLine(note.rating),
      count: note.count
    });
  return translate('agreement.reliability.note.numbersForCoders', { names: note.names.join(', ') });
}

/** The coefficients as lines for people: of everybody, of each pair, per category, and the units without any. */
export function reliabilityLines(result: Reliability, { translate, language }: Terminal): string[] {
  const decimals = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const whole = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const { samples, seed } = result.bootstrap;
  const told = (coefficient: Coefficient): string => {
    if (coefficient.status === 'undefined')
      return `${'–'.padStart(6)}  ${translate(`agreement.undefined.${coefficient.reason}`)}`;
    const { value, interval } = coefficient;
    const shown = decimals.format(value).padStart(6);
    if (interval) return `${shown}  [${interval.map((end) => decimals.format(end)).join('; ')}]`;
    // Without samples that goes without saying.
    if (samples === 0) return shown;
    const reason = translate(`agreement.undefined.${coefficient.intervalReason}`);
    return `${shown}  ${translate('agreement.reliability.noInterval', { reason })}`;
  };
  const names = (list: readonly string[]): string => {
    const shown = list.slice(0, mostListed).map(onOneLine).join(', ');
    if (list.length === 0) return translate('agreement.reliability.none');
    const count = list.length - mostListed;
    return count > 0 ? translate('agreement.reliability.more', { names: shown, count }) : shown;
  };
  const level = (key: (typeof measurementLevels)[number]) => translate(`agreement.reliability.level.${key}`);
  const name = (key: (typeof overallMeasures)[number]) => translate(`agreement.coefficient.${key}`);

  const alphas: Line[] = result.krippendorffAlphaByLevel
    ? measurementLevels.map((key): Line => [
        translate('agreement.reliability.onLevel', { name: name('krippendorffAlpha'), level: level(key) }),
        result.krippendorffAlphaByLevel![key]
      ])
    : [[name('krippendorffAlpha'), result.krippendorffAlpha]];
  const everyone = overallMeasures.flatMap((key): Line[] =>
    key === 'krippendorffAlpha' ? alphas : [[name(key), result[key]]]
  );
  const forms = iccForms.map((form): Line => [form, result.icc.forms[form]]);
  const categories = result.perCategory.slice(0, mostListed).map(({ category, ...one }): [string, string] => [
    onOneLine(category),
    [
      told(one.positiveAgreement),
      ...one.prevalence.map(({ coder, count, share }) => {
        const part = share === null ? '' : ` (${percent.format(share)})`;
        return `${onOneLine(coder)} ${whole.format(count)}${part}`;
      })
    ].join('  ')
  ]);
  const excluded = result.excluded
    .slice(0, mostListed)
    .map(({ unit, reason }): [string, string] => [
      onOneLine(unit),
      translate(`agreement.reliability.reason.${reason}`)
    ]);
  const section = (title: string, lines: readonly [string, string][]) => ['', title, ...inColumns(lines)];
  const asText = (lines: readonly Line[]) =>
    lines.map(([title, coefficient]): [string, string] => [title, told(coefficient)]);

  return [
    translate('agreement.reliability.units', { count: result.units, pairable: result.pairableUnits }),
    translate('agreement.reliability.coders', { names: names(result.coders) }),
    translate('agreement.reliability.categories', { names: names(result.categories) }),
    translate('agreement.reliability.choices', {
      level: level(result.level),
      weights: translate(`agreement.reliability.weights.${result.weights}`)
    }),
    samples > 0
      ? translate('agreement.reliability.bootstrap', { samples: whole.format(samples), seed })
      : translate('agreement.reliability.noBootstrap'),
    ...section(translate('agreement.reliability.everyone'), asText(everyone)),
    ...section(translate('agreement.reliability.iccUnits', { count: result.icc.units }), asText(forms)),
    // Two coders are everybody.
    ...(result.pairs.length > 1 ? result.pairs : []).flatMap((pair) => {
      const [first, second] = pair.coders.map(onOneLine) as [string, string];
      const units = translate('agreement.reliability.pairUnits', { count: pair.units });
      return section(
        `${translate('agreement.reliability.pair', { first, second })} (${units})`,
        asText(pairMeasures.map((key): Line => [name(key), pair[key]]))
      );
    }),
    ...section(translate('agreement.reliability.perCategory'), categories),
    ...andMore(result.perCategory.length),
    ...(excluded.length > 0
      ? section(translate('agreement.reliability.excluded', { count: result.excluded.length }), excluded)
      : []),
    ...andMore(result.excluded.length)
  ];
}

function inColumns(lines: readonly [string, string][]): string[] {
  const width = Math.max(0, ...lines.map(([name]) => name.length));
  return lines.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`);
}

function andMore(count: number): string[] {
  return count > mostListed ? [`  … + ${count - mostListed}`] : [];
}
