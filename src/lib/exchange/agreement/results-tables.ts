import type { CodeCoefficient } from '$lib/analysis/agreement/coefficients';
import type { AgreementResults, AgreementSettings, Estimates, Measurement } from '$lib/domain/measurement';
import {
  codeCoefficients,
  fewestUnits,
  overallCoefficients,
  positiveUnits,
  type AgreementWords,
  type CoefficientKey
} from '$lib/messages/agreement-words';
import type { Translate } from '$lib/messages/translator';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

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

type Row = {
  section: string;
  name: string;
  key?: CoefficientKey;
  value?: number;
  low?: number;
  high?: number;
  note?: string;
};

/**
 * Every number on a line of its own, after the settings they were measured with: for a program, and under headings for people.
 * `codeKeys` are the coefficients of codes that come along. An undefined one has no value and its reason as note.
 */
export function resultsTable(
  measured: MeasuredResults,
  labels: ResultsTableWords,
  codeKeys: readonly CodeCoefficient[] = codeCoefficients
): CellTable {
  const { translate, words, locale, title, timeZone } = labels;
  const column = (id: 'section' | 'name' | 'coefficient' | 'value' | 'low' | 'high' | 'note') =>
    translate(`agreementResults.table.${id}`);
  const rows = allRows(measured, labels, codeKeys);
  const sections = [...new Set(rows.map(({ section }) => section))];
  return {
    title,
    locale,
    columns: [
      { id: 'group', type: 'text', title: column('section'), width: 20 },
      { type: 'text', title: column('name'), width: 32 },
      { type: 'text', title: column('coefficient'), width: 32 },
      { type: 'number', title: column('value'), width: 10 },
      { type: 'number', title: column('low'), width: 10 },
      { type: 'number', title: column('high'), width: 10 },
      { type: 'text', title: column('note'), width: 60 }
    ],
    groups: sections.map((section) => ({
      heading: section,
      rows: rows
        .filter((row) => row.section === section)
        .map(({ name, key, value, low, high, note }) => ({
          cells: [
            section,
            name,
            key ? words.coefficient(key) : '',
            rounded(value),
            rounded(low),
            rounded(high),
            note ?? ''
          ]
        }))
    })),
    options: { ...defaultExportOptions(locale), timeZone }
  };
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

/** The results as sheets of a workbook: settings, then a sheet each for all codes, per code, group, document, pair, and what does not count. */
export function resultsSheets(measured: MeasuredResults, labels: ResultsTableWords): CellTable[] {
  const { results } = measured;
  const { translate } = labels;
  const t = (id: 'setting' | 'value' | 'overall' | 'codes') => translate(`agreementResults.table.${id}`);
  const [reason, count] = [
    translate('agreementResults.excluded.reason'),
    translate('agreementResults.excluded.count')
  ];
  const documentTitle = translate('agreementResults.document');
  const sheets = [
    sheet(
      translate('agreementResults.settings.title'),
      [text(t('setting')), text(t('value'))],
      settingsLines(measured, labels),
      labels
    ),
    estimatesSheet(t('overall'), [], [{ head: [], estimates: results.overall }], overallCoefficients, labels),
    codesTable(measured, labels),
    estimatesSheet(
      translate('agreementResults.perGroup'),
      [text(translate('agreementResults.groupName')), figure(translate('agreementResults.codesColumn'))],
      results.groups.map(({ name, codeCount, estimates }) => ({ head: [name, codeCount], estimates })),
      everyKey,
      labels
    ),
    estimatesSheet(
      translate('agreementResults.perDocument'),
      [text(documentTitle), figure(translate('agreementResults.unitsColumn'))],
      results.documents.map(({ documentId, unitCount, estimates }) => ({
        head: [labels.documentName(documentId), unitCount],
        estimates
      })),
      everyKey,
      labels
    ),
    estimatesSheet(
      translate('agreementResults.perPair'),
      [text(translate('agreementResults.pair'))],
      results.pairs.map(({ seatIds, estimates }) => ({ head: [pairName(results, seatIds)], estimates })),
      everyKey,
      labels
    ),
    sheet(
      translate('agreementResults.excluded.title'),
      [text(documentTitle), text(reason), figure(count)],
      results.excluded.map((one) => [
        labels.documentName(one.documentId),
        excludedReason(one.reason, translate),
        one.count
      ]),
      labels
    )
  ];
  return sheets.filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
}

/** The codes with their counts and coefficients, a code per row: all coefficients there are, or those named. */
export function codesTable(
  { results }: Pick<MeasuredResults, 'results'>,
  labels: ResultsTableWords,
  keys: readonly CodeCoefficient[] = codeCoefficients
): CellTable {
  const { translate } = labels;
  const head = [
    text(translate('agreementResults.perCode.code')),
    ...results.seats.map(({ name }) => figure(translate('agreementResults.perCode.codedBy', { name })))
  ];
  const rows = results.codes.map((code) => ({
    head: [code.name, ...code.coded],
    estimates: code.estimates,
    note: positiveUnits(code) < fewestUnits ? translate('agreementResults.perCode.few') : ''
  }));
  return estimatesSheet(translate('agreementResults.table.codes'), head, rows, keys, labels);
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

const everyKey: readonly CoefficientKey[] = [...new Set([...overallCoefficients, ...codeCoefficients])];

type Column = CellTable['columns'][number];
const text = (title: string): Column => ({ type: 'text', title, width: 32 });
const figure = (title: string): Column => ({ type: 'number', title, width: 14 });

function sheet(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly ExportCell[])[],
  { locale, timeZone }: ResultsTableWords
): CellTable {
  return {
    title,
    locale,
    columns,
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
    options: { ...defaultExportOptions(locale), timeZone }
  };
}

type EstimatesRow = { head: readonly ExportCell[]; estimates: Estimates; note?: string };

/** Value, lower and upper end of each coefficient, and at the end why some are not there. */
function estimatesSheet(
  title: string,
  head: readonly Column[],
  rows: readonly EstimatesRow[],
  order: readonly CoefficientKey[],
  labels: ResultsTableWords
): CellTable {
  const { translate, words } = labels;
  const keys = keysIn(rows, order);
  const columns = keys.flatMap((key): Column[] => {
    const coefficient = words.coefficient(key);
    return [
      figure(coefficient),
      figure(translate('agreementResults.table.lowOf', { coefficient })),
      figure(translate('agreementResults.table.highOf', { coefficient }))
    ];
  });
  const note = { ...text(translate('agreementResults.table.note')), width: 60 };
  const cells = rows.map(({ head, estimates, note }) => [
    ...head,
    ...keys.flatMap((key): ExportCell[] => {
      const estimate = estimates[key];
      if (estimate?.status !== 'defined') return [null, null, null];
      return [rounded(estimate.value), ...(estimate.interval?.map(rounded) ?? [null, null])];
    }),
    [note, ...undefinedNotes(estimates, keys, words)].filter(Boolean).join(' ')
  ]);
  return sheet(title, [...head, ...columns, note], cells, labels);
}

function undefinedNotes(
  estimates: Estimates,
  keys: readonly CoefficientKey[],
  words: AgreementWords
): string[] {
  return keys.flatMap((key) => {
    const estimate = estimates[key];
    return estimate?.status === 'undefined'
      ? [`${words.coefficient(key)}: ${words.reason(estimate.reason)}`]
      : [];
  });
}

function allRows(
  measured: MeasuredResults,
  labels: ResultsTableWords,
  codeKeys: readonly CodeCoefficient[]
): Row[] {
  const { results } = measured;
  const { translate, words } = labels;
  const section = (id: 'overall' | 'codes') => translate(`agreementResults.table.${id}`);
  const settings = settingsLines(measured, labels).map(([name, note]) => ({
    section: translate('agreementResults.settings.title'),
    name,
    note
  }));
  const of = (
    section: string,
    name: string,
    estimates: Estimates,
    order: readonly CoefficientKey[],
    note = ''
  ) =>
    order.flatMap((key): Row[] => {
      const estimate = estimates[key];
      if (!estimate) return [];
      if (estimate.status === 'undefined')
        return [{ section, name, key, note: [words.sentence(estimate), note].filter(Boolean).join(' ') }];
      const [low, high] = estimate.interval ?? [];
      return [{ section, name, key, value: estimate.value, low, high, note }];
    });
  const perGroup = translate('agreementResults.perGroup');
  const perDocument = translate('agreementResults.perDocument');
  const perPair = translate('agreementResults.perPair');
  return [
    ...settings,
    ...of(section('overall'), '', results.overall, overallCoefficients),
    ...results.codes.flatMap((code) => {
      const few = positiveUnits(code) < fewestUnits ? translate('agreementResults.perCode.few') : '';
      return [
        ...code.coded.map((count, seat) => ({
          section: section('codes'),
          name: code.name,
          value: count,
          note: translate('agreementResults.perCode.codedBy', { name: results.seats[seat]?.name ?? '' })
        })),
        ...of(section('codes'), code.name, code.estimates, codeKeys, few)
      ];
    }),
    ...results.groups.flatMap(({ name, estimates }) => of(perGroup, name, estimates, everyKey)),
    ...results.documents.flatMap(({ documentId, estimates }) =>
      of(perDocument, labels.documentName(documentId), estimates, everyKey)
    ),
    ...results.pairs.flatMap(({ seatIds, estimates }) =>
      of(perPair, pairName(results, seatIds), estimates, everyKey)
    ),
    ...results.excluded.map(({ documentId, reason, count }) => ({
      section: translate('agreementResults.excluded.title'),
      name: labels.documentName(documentId),
      value: count,
      note: excludedReason(reason, translate)
    }))
  ];
}

/** As many decimals as anybody can use. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 1e6) / 1e6;
}
