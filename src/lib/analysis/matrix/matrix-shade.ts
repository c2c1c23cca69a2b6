import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { EvidenceMatrix, MatrixCell } from './evidence-matrix';

/** What a cell can be read and shaded by. */
export const matrixMeasures = ['quotations', 'cases', 'contrary', 'coverage', 'conclusion'] as const;
export type MatrixMeasure = (typeof matrixMeasures)[number];

/** What a cell is compared with: the largest of the whole matrix, or of its own row or column. */
export const shadeScales = ['absolute', 'row', 'column'] as const;
export type ShadeScale = (typeof shadeScales)[number];

const shareOfStatus: Record<ConclusionStatus, number> = { open: 0, drafted: 0.5, settled: 1 };

/** The part of the relevant documents that a cell has a quotation from, 0 to 1; null when no document is relevant. */
export function coverageOf({ documentIds, relevantDocumentCount }: MatrixCell): number | null {
  return relevantDocumentCount === 0 ? null : documentIds.length / relevantDocumentCount;
}

/** A cell in one number: counts, a coverage of 0 to 1, or a conclusion as 0 (open or none), 0.5 (drafted) or 1 (settled). */
export function measureOf(cell: MatrixCell, measure: MatrixMeasure): number {
  switch (measure) {
    case 'quotations':
      return cell.quotationIds.length;
    case 'cases':
      return cell.caseIds.length;
    case 'contrary':
      return cell.contraryCount;
    case 'coverage':
      return coverageOf(cell) ?? 0;
    case 'conclusion':
      return shareOfStatus[cell.conclusion?.status ?? 'open'];
  }
}

/**
 * How dark each cell is, 0 to 1: its part of the largest it is compared with; 0 where that is 0. Absolute coverage and
 * conclusions are shares already and stay as they are, conclusions by row and column too. The largest are found once.
 */
export function matrixShades(
  { cells, columns }: Pick<EvidenceMatrix, 'cells' | 'columns'>,
  measure: MatrixMeasure,
  scale: ShadeScale
): (row: number, column: number) => number {
  const value = (row: number, column: number) => measureOf(cells[row]![column]!, measure);
  if (measure === 'conclusion' || (measure === 'coverage' && scale === 'absolute')) return value;
  const ofRows = cells.map((row) => row.reduce((most, cell) => Math.max(most, measureOf(cell, measure)), 0));
  const ofColumns = columns.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, measureOf(row[column]!, measure)), 0)
  );
  const ofAll = ofRows.reduce((most, value) => Math.max(most, value), 0);
  return (row, column) => {
    const most = scale === 'absolute' ? ofAll : scale === 'row' ? ofRows[row]! : ofColumns[column]!;
    return most === 0 ? 0 : value(row, column) / most;
  };
}

/** As `matrixShades`, of one cell; who shades a whole matrix asks that. */
export function shadeOf(
  matrix: EvidenceMatrix,
  row: number,
  column: number,
  measure: MatrixMeasure,
  scale: ShadeScale
): number {
  return matrixShades(matrix, measure, scale)(row, column);
}
