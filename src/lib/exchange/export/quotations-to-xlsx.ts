import type { ExportColumn, ExportTable } from './export-table';
import { tableToXlsx } from './table-to-xlsx';

/** The quotations as an Excel workbook of one sheet, wide where there is much to read. */
export async function quotationsToXlsx(table: ExportTable): Promise<Uint8Array> {
  return tableToXlsx(table, table.columns.map(columnWidth));
}

/** In characters, about. */
function columnWidth({ id, type }: ExportColumn): number {
  if (id === 'text') return 70;
  if (id === 'before' || id === 'after' || id === 'comment') return 40;
  if (id === 'document' || id === 'group' || id === 'codePaths') return 30;
  return type === 'text' || type === 'list' ? 20 : 12;
}
