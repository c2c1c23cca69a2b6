import { AppError } from '$lib/domain/app-error';
import type { CellTable } from './cell-table';
import type { XlsxSheet } from './table-to-xlsx';

export const cellTableFormats = ['docx', 'xlsx', 'csv', 'md', 'html'] as const;
export type CellTableFormat = (typeof cellTableFormats)[number];

/** The width of a column in Excel that does not say its own, in characters. */
const usualWidth = 24;

/**
 * Any table as the bytes of a file: one sheet in XLSX and CSV, tables under the title and the headings of their groups in DOCX,
 * Markdown and HTML. Each format is loaded when it is asked for.
 *
 * @throws AppError `export/nothing-to-export` when there is no row.
 */
export async function exportCellTable(format: CellTableFormat, table: CellTable): Promise<Uint8Array> {
  if (!table.groups.some(({ rows }) => rows.length > 0)) throw new AppError('export/nothing-to-export', {});
  switch (format) {
    case 'csv':
      return encode((await import('./table-to-csv')).tableToCsv(table));
    case 'xlsx':
      return (await import('./table-to-xlsx')).tablesToXlsx([xlsxSheet(table)]);
    case 'docx':
      return (await import('./cell-table-to-docx')).cellTableToDocx(table);
    case 'md':
      return encode((await import('./cell-table-to-markdown')).cellTableToMarkdown(table));
    case 'html':
      return encode((await import('./cell-table-to-html')).cellTableToHtml(table));
  }
}

/** The table as a sheet, its columns as wide as they say. */
export function xlsxSheet(table: CellTable): XlsxSheet {
  return { table, widths: table.columns.map(({ width }) => width ?? usualWidth) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
