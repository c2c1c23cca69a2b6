import type { MatrixCell } from '$lib/analysis/matrix/evidence-matrix';
import type { MatrixLabels } from '$lib/analysis/matrix/matrix-labels';
import type { MatrixHead } from '$lib/analysis/matrix/matrix-members';
import type { OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import { coverageOf, type MatrixMeasure } from '$lib/analysis/matrix/matrix-shade';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

/**
 * The matrix in numbers, to calculate with: a row per row and a last one of totals, a column per column and measure, those of
 * the totals last. Coverage is in per cent, rounded; a conclusion is its words after its status. Totals have no
 * conclusion.
 */
export function matrixCellTable(
  { rows, columns, cells, rowTotals, columnTotals, total }: OutsideMatrix,
  measures: readonly MatrixMeasure[],
  labels: MatrixLabels,
  locale: ExportLocale
): CellTable {
  const counted = measures.filter((measure) => measure !== 'conclusion');
  const title = (name: string, measure: MatrixMeasure): string =>
    measures.length === 1 ? name : labels.columnAndMeasure(name, measureTitle(measure, labels));
  const column = (name: string, measure: MatrixMeasure) =>
    measure === 'conclusion'
      ? { type: 'text' as const, title: title(name, measure), width: 40 }
      : { type: 'number' as const, title: title(name, measure), width: 14 };
  const toCells = (line: readonly MatrixCell[], lineTotal: MatrixCell): ExportCell[] => [
    ...line.flatMap((cell) => measures.map((measure) => exportValue(cell, measure, labels))),
    ...counted.map((measure) => exportValue(lineTotal, measure, labels))
  ];
  return {
    title: labels.title,
    locale,
    columns: [
      { type: 'text', title: labels.axes, width: 36 },
      ...columns.flatMap(({ name }) => measures.map((measure) => column(name, measure))),
      ...counted.map((measure) => column(labels.total, measure))
    ],
    groups: [
      {
        rows: [
          ...rows.map((head, row) => ({
            cells: [headText(head), ...toCells(cells[row]!, rowTotals[row]!)]
          })),
          { cells: [labels.total, ...toCells(columnTotals, total)] }
        ]
      }
    ],
    options: { ...defaultExportOptions(locale), layout: 'table' }
  };
}

/**
 * The matrix to read on a page: in each cell the measures as words, a line each, and nothing that is 0; the
 * conclusion last. For one measure of counts it is the bare number.
 */
export function matrixReadingTable(
  { rows, columns, cells, rowTotals, columnTotals, total }: OutsideMatrix,
  measures: readonly MatrixMeasure[],
  labels: MatrixLabels,
  locale: ExportLocale
): CellTable {
  const read = (cell: MatrixCell) => readCell(cell, measures, labels);
  return {
    title: labels.title,
    locale,
    columns: [labels.axes, ...columns.map(({ name }) => name), labels.total].map((title) => ({
      type: 'text',
      title
    })),
    groups: [
      {
        rows: [
          ...rows.map((head, row) => ({
            cells: [headText(head), ...cells[row]!.map(read), read(rowTotals[row]!)]
          })),
          { cells: [labels.total, ...columnTotals.map(read), read(total)] }
        ]
      }
    ],
    options: { ...defaultExportOptions(locale), layout: 'table' }
  };
}

/** A question with its text; of others the name says enough. */
function headText({ member, name, hint }: MatrixHead): string {
  return member.kind === 'question' && hint !== '' ? `${name}: ${hint}` : name;
}

function measureTitle(measure: MatrixMeasure, labels: MatrixLabels): string {
  return measure === 'coverage' ? labels.coverageColumn : labels.measure(measure);
}

function exportValue(cell: MatrixCell, measure: MatrixMeasure, labels: MatrixLabels): ExportCell {
  switch (measure) {
    case 'quotations':
      return cell.quotationIds.length;
    case 'cases':
      return cell.caseIds.length;
    case 'contrary':
      return cell.contraryCount;
    case 'coverage': {
      const coverage = coverageOf(cell);
      return coverage === null ? null : Math.round(coverage * 100);
    }
    case 'conclusion':
      return conclusionText(cell, labels);
  }
}

function readCell(cell: MatrixCell, measures: readonly MatrixMeasure[], labels: MatrixLabels): string {
  const has = (measure: MatrixMeasure) => measures.includes(measure);
  const { documentIds, relevantDocumentCount, contraryCount } = cell;
  const isEmpty = cell.quotationIds.length === 0;
  const counts = isEmpty
    ? ['–']
    : [
        has('quotations') ? labels.quotations(cell.quotationIds.length) : '',
        has('cases') ? labels.cases(cell.caseIds.length) : '',
        has('contrary') && contraryCount > 0 ? labels.contrary(contraryCount) : '',
        has('coverage') ? labels.coverage(documentIds.length, relevantDocumentCount) : ''
      ];
  return [...counts, has('conclusion') ? (conclusionText(cell, labels) ?? '') : '']
    .filter(Boolean)
    .join('\n');
}

function conclusionText({ conclusion }: MatrixCell, labels: MatrixLabels): string | null {
  if (!conclusion) return null;
  return labels.conclusion(conclusion.status, conclusion.conclusion);
}
