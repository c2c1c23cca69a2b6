import type { MatrixMeasure } from '$lib/analysis/matrix/matrix-shade';
import { AppError } from '$lib/domain/app-error';
import { exportCellTable, xlsxSheet, type CellTableFormat } from '../export/export-cell-table';
import type { CellTable } from '../export/cell-table';
import { cellQuotationsTables } from './cell-quotations-tables';
import { matrixCellTable, matrixReadingTable } from './matrix-cell-table';

/** A matrix as exported, made by `toMatrixExport`: plain data, so that it can be posted to a worker. */
export type MatrixExport = {
  /** In numbers, for CSV and the first sheet. */
  numbers: CellTable;
  /** In words, for pages. */
  reading: CellTable;
  /** The quotations behind the cells, a sheet per row of the matrix that has any. */
  quotations: readonly CellTable[];
};

type Shown = Parameters<typeof cellQuotationsTables>[0] & { measures: readonly MatrixMeasure[] };

/** Everything an export writes. @throws AppError `export/nothing-to-export` when the matrix has no rows or no columns. */
export function toMatrixExport(shown: Shown): MatrixExport {
  const { matrix, measures, labels, locale } = shown;
  if (matrix.rows.length === 0 || matrix.columns.length === 0)
    throw new AppError('export/nothing-to-export', {});
  return {
    numbers: matrixCellTable(matrix, measures, labels, locale),
    reading: matrixReadingTable(matrix, measures, labels, locale),
    quotations: cellQuotationsTables(shown)
  };
}

/**
 * The matrix as the bytes of a file: numbers in CSV and XLSX, there with the quotations behind the cells on sheets of
 * their own; words in DOCX, Markdown and HTML. Thousands of quotations take seconds in XLSX: call it in a worker.
 */
export async function exportMatrix(
  format: CellTableFormat,
  { numbers, reading, quotations }: MatrixExport
): Promise<Uint8Array> {
  if (format === 'csv') return exportCellTable(format, numbers);
  if (format !== 'xlsx') return exportCellTable(format, reading);
  const { tablesToXlsx } = await import('../export/table-to-xlsx');
  // The heads of rows and columns name the sheet better than the name of the project.
  const [{ title = '' } = {}] = numbers.columns;
  return tablesToXlsx([{ ...numbers, title }, ...quotations].map(xlsxSheet));
}
