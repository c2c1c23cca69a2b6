import { AppError } from '$lib/domain/app-error';
import type { ExportFormat, ExportTable } from './export-table';

/**
 * The table as the bytes of a file. Each format is loaded when it is asked for. Thousands of quotations take
 * seconds in XLSX and DOCX: call it in a worker.
 *
 * @throws AppError `export/nothing-to-export` when there is no row.
 */
export async function exportQuotations(format: ExportFormat, table: ExportTable): Promise<Uint8Array> {
  if (!table.groups.some(({ rows }) => rows.length > 0)) throw new AppError('export/nothing-to-export', {});
  switch (format) {
    case 'csv':
      return encode((await import('./table-to-csv')).tableToCsv(table));
    case 'xlsx':
      return (await import('./quotations-to-xlsx')).quotationsToXlsx(table);
    case 'docx':
      return (await import('./quotations-to-docx')).quotationsToDocx(table);
    case 'md':
      return encode((await import('./quotations-to-markdown')).quotationsToMarkdown(table));
    case 'html':
      return encode((await import('./quotations-to-html')).quotationsToHtml(table));
    case 'txt':
      return encode((await import('./quotations-to-plain-text')).quotationsToPlainText(table));
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
