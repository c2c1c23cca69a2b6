import type { CellTable } from '../export/cell-table';
import { exportCellTable, type CellTableFormat } from '../export/export-cell-table';

/** A matrix as exported, made by `toMatrixExport`: plain data, so that it can be posted to a worker. */
export type MatrixExport = {
  /** In numbers, for CSV and the first sheet. */
  numbers: CellTable;
  /** In words, for pages. */
  reading: CellTable;
  /** The quotations behind the cells, a sheet per row of the matrix that has any. */
  quotations: readonly CellTable[];
};

/** The matrix as the bytes of a file. @throws AppError `export/nothing-to-export` */
export async function exportMatrix(format: CellTableFormat, matrix: MatrixExport): Promise<Uint8Array> {
  return exportCellTable(format, format === 'csv' || format === 'xlsx' ? matrix.numbers : matrix.reading);
}
