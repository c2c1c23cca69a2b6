import type { CodeCoefficient } from '$lib/analysis/agreement/coefficients';
import type { Estimates } from '$lib/domain/measurement';
import {
  codeCoefficients,
  fewestUnits,
  overallCoefficients,
  positiveUnits,
  type CoefficientKey
} from '$lib/messages/agreement-words';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import {
  everyCoefficient,
  excludedReason,
  pairName,
  rounded,
  settingsLines,
  type MeasuredResults,
  type ResultsTableWords
} from './measured-results';

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

/** What a reader is given of each code; the others are in a spreadsheet. */
const readCoefficients = (seatCount: number): readonly CodeCoefficient[] => [
  'percentAgreement',
  'positiveAgreement',
  seatCount > 2 ? 'fleissKappa' : 'cohensKappa',
  'krippendorffAlpha'
];

/**
 * The same to read and to take over in a text: each coefficient with its interval in one cell, as on screen, of the codes that
 * somebody used. How many nobody used is said with the settings.
 */
export function resultsToRead(measured: MeasuredResults, labels: ResultsTableWords): CellTable {
  const { translate, words } = labels;
  const codes = measured.results.codes.filter((code) => positiveUnits(code) > 0);
  const unused = measured.results.codes.length - codes.length;
  const shown = { ...measured, results: { ...measured.results, codes } };
  const keys = readCoefficients(shown.results.seats.length);
  const { columns, groups, ...table } = resultsTable(shown, labels, keys);
  const [section, name, coefficient, value, , , note] = columns;
  const left = translate('agreementResults.perCode.unused', { count: unused });
  const rows = allRows(shown, labels, keys);
  return {
    ...table,
    columns: [section!, name!, coefficient!, { ...value!, type: 'text', width: 28 }, { ...note!, width: 40 }],
    groups: groups.map(({ heading = '' }, index) => ({
      heading,
      rows: [
        ...rows
          .filter((row) => row.section === heading)
          .map(({ section, name, key, value, low, high, note }) => {
            const interval: [number, number] | null =
              low === undefined || high === undefined ? null : [low, high];
            const read = key
              ? words.estimate({ status: 'defined', value: value ?? 0, interval })
              : words.whole(value ?? 0);
            const cell = value === undefined ? '' : read;
            return { cells: [section, name, key ? words.coefficient(key) : '', cell, note ?? ''] };
          }),
        ...(index === 0 && unused > 0 ? [{ cells: [heading, '', '', '', left] }] : [])
      ]
    }))
  };
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
    ...results.groups.flatMap(({ name, estimates }) => of(perGroup, name, estimates, everyCoefficient)),
    ...results.documents.flatMap(({ documentId, estimates }) =>
      of(perDocument, labels.documentName(documentId), estimates, everyCoefficient)
    ),
    ...results.pairs.flatMap(({ seatIds, estimates }) =>
      of(perPair, pairName(results, seatIds), estimates, everyCoefficient)
    ),
    ...results.excluded.map(({ documentId, reason, count }) => ({
      section: translate('agreementResults.excluded.title'),
      name: labels.documentName(documentId),
      value: count,
      note: excludedReason(reason, translate)
    }))
  ];
}
