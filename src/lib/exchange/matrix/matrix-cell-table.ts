import type { MatrixCell } from '$lib/analysis/matrix/evidence-matrix';
import type { MatrixLabels } from '$lib/analysis/matrix/matrix-labels';
import type { MatrixHead } from '$lib/analysis/matrix/matrix-members';
import type { OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import { coverageOf, type MatrixMeasure } from '$lib/analysis/matrix/matrix-shade';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

/** More columns of words than this do not fit on a page on its side. */
const widestPage = 8;

/**
 * The matrix in numbers, to calculate with: a row per row and a last one of totals, a column per column and measure, those of
 * the totals last. Coverage is in per cent, rounded; a conclusion is its words after its status. Totals have no
 * conclusion.
 */
export function matrixCellTable(
  { rows, columns, cells, rowTotals, columnTotals, total, clean }: OutsideMatrix,
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
    title: clean(labels.title),
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
 * The matrix to read on a page: in each cell the measures as words, a line each, nothing that is 0 but a dash where there
 * is no quotation, the conclusion last. With more columns than a page is wide (8) a list instead: under each row its
 * cells that have anything.
 */
export function matrixReadingTable(
  matrix: OutsideMatrix,
  measures: readonly MatrixMeasure[],
  labels: MatrixLabels,
  locale: ExportLocale
): CellTable {
  const { rows, columns, cells, rowTotals, columnTotals, total, clean } = matrix;
  const read = (cell: MatrixCell) => readCell(cell, measures, labels);
  const shared = {
    title: clean(labels.title),
    locale,
    options: { ...defaultExportOptions(locale), layout: 'table' as const }
  };
  if (columns.length > widestPage) {
    const hasAnything = ({ quotationIds, conclusion }: MatrixCell) => quotationIds.length > 0 || conclusion;
    return {
      ...shared,
      columns: [labels.column('column'), labels.contents].map((title) => ({ type: 'text', title })),
      groups: rows.map((head, row) => ({
        heading: headText(head),
        rows: [
          ...columns.flatMap(({ name }, column) => {
            const cell = cells[row]![column]!;
            return hasAnything(cell) ? [{ cells: [name, read(cell)] }] : [];
          }),
          { cells: [labels.total, read(rowTotals[row]!)] }
        ]
      }))
    };
  }
  return {
    ...shared,
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
    ]
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
    case 'conclusion': {
      if (!cell.conclusion) return null;
      const { status, conclusion } = cell.conclusion;
      return [labels.status(status), conclusion].filter(Boolean).join(': ');
    }
  }
}

function readCell(cell: MatrixCell, measures: readonly MatrixMeasure[], labels: MatrixLabels): string {
  const has = (measure: MatrixMeasure) => measures.includes(measure);
  const { quotationIds, caseIds, documentIds, relevantDocumentCount, contraryCount, conclusion } = cell;
  const isEmpty = quotationIds.length === 0;
  const lines = [
    isEmpty ? '–' : '',
    !isEmpty && has('quotations') ? labels.quotations(quotationIds.length) : '',
    caseIds.length > 0 && has('cases') ? labels.cases(caseIds.length) : '',
    contraryCount > 0 && has('contrary') ? labels.contrary(contraryCount) : '',
    !isEmpty && has('coverage') ? labels.coverage(documentIds.length, relevantDocumentCount) : '',
    conclusion && has('conclusion') ? labels.conclusion(conclusion.status, conclusion.conclusion) : ''
  ];
  return lines.filter(Boolean).join('\n');
}
