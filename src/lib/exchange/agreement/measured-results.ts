import type { AgreementResults, AgreementSettings, Estimates, Measurement } from '$lib/domain/measurement';
import {
  codeCoefficients,
  overallCoefficients,
  type AgreementWords,
  type CoefficientKey
} from '$lib/messages/agreement-words';
import type { Translate } from '$lib/messages/translator';
import type { ExportLocale } from '../export/export-table';

/** Results with all that has to be printed with them; `round` and `takenAt` are null for one that was not kept. */
export type MeasuredResults = {
  settings: AgreementSettings;
  results: AgreementResults;
  round: Measurement['round'] | null;
  takenAt: string | null;
};

export type ResultsTableWords = {
  title: string;
  words: AgreementWords;
  translate: Translate;
  locale: ExportLocale;
  /** `3. Interview Samira`. */
  documentName: (documentId: string) => string;
  timeZone?: string;
};

/** Keys of coefficients that are in the results, in the order they are shown. */
export function keysIn<Key extends CoefficientKey>(
  list: readonly { estimates: Estimates }[],
  order: readonly Key[]
): Key[] {
  const present = new Set(list.flatMap(({ estimates }) => Object.keys(estimates)));
  return order.filter((key) => present.has(key));
}

/** The settings and whatever was left out, as rows of a setting and its value. */
export function settingsLines(
  { settings, results, round, takenAt }: MeasuredResults,
  { words, translate }: Pick<ResultsTableWords, 'words' | 'translate'>
): [label: string, text: string][] {
  const label = (
    id: 'round' | 'takenAt' | 'coders' | 'unit' | 'unitCount' | 'coverage' | 'interviewers' | 'bootstrap'
  ) => translate(`agreementResults.table.${id}`);
  return [
    ...(round ? [[label('round'), translate(`agreementResults.table.${round}`)] as [string, string]] : []),
    ...(takenAt ? [[label('takenAt'), words.moment(takenAt)] as [string, string]] : []),
    [label('coders'), results.seats.map(({ name }) => name).join(', ')],
    [label('unit'), words.unit(settings.unit)],
    [label('unitCount'), words.unitCount(settings.unit, results.unitCount)],
    ...(settings.unit === 'character'
      ? []
      : [[label('coverage'), words.coverage(settings)] as [string, string]]),
    [label('interviewers'), words.interviewers(settings)],
    [label('bootstrap'), words.bootstrap(settings)]
  ];
}

/** Why units or codings do not count, in words. */
export function excludedReason(reason: string, translate: Translate): string {
  const known = ['outside-parts', 'interviewer', 'no-words', 'other-codes', 'no-ancestor', 'gone'] as const;
  const found = known.find((one) => one === reason) ?? 'other';
  return translate(`agreementResults.excluded.reasons.${found}`);
}

/** `Noor – Bram`. */
export function pairName({ seats }: Pick<AgreementResults, 'seats'>, seatIds: readonly string[]): string {
  return seatIds.map((id) => seats.find(({ seatId }) => seatId === id)?.name ?? '').join(' – ');
}

/** As many decimals as anybody can use. */
export function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 1e6) / 1e6;
}

/** The coefficients of documents, pairs and groups, in the order they are shown. */
export const everyCoefficient: readonly CoefficientKey[] = [
  ...new Set([...overallCoefficients, ...codeCoefficients])
];
