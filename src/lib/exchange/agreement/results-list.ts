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
