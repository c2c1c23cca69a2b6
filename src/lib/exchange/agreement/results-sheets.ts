import type { CodeCoefficient } from '$lib/analysis/agreement/coefficients';
import type { Estimates } from '$lib/domain/measurement';
import {
  codeCoefficients,
  fewestUnits,
  overallCoefficients,
  positiveUnits,
  type AgreementWords,
  type CoefficientKey
} from '$lib/messages/agreement-words';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell } from '../export/export-table';
import {
  everyCoefficient,
  excludedReason,
  keysIn,
  pairName,
  rounded,
  settingsLines,
  type MeasuredResults,
  type ResultsTableWords
} from './measured-results';

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
      everyCoefficient,
      labels
    ),
    estimatesSheet(
      translate('agreementResults.perDocument'),
      [text(documentTitle), figure(translate('agreementResults.unitsColumn'))],
      results.documents.map(({ documentId, unitCount, estimates }) => ({
        head: [labels.documentName(documentId), unitCount],
        estimates
      })),
      everyCoefficient,
      labels
    ),
    estimatesSheet(
      translate('agreementResults.perPair'),
      [text(translate('agreementResults.pair'))],
      results.pairs.map(({ seatIds, estimates }) => ({ head: [pairName(results, seatIds)], estimates })),
      everyCoefficient,
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
