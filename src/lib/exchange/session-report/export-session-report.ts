import { exportReport } from '../report/export-report';
import { xlsxSheet } from '../export/export-cell-table';
import type { SessionReport, SessionReportFormat } from './session-report';

/** The account of a session as the bytes of a file. Each format is loaded when it is asked for; call it in a worker when it is long. */
export async function exportSessionReport(
  format: SessionReportFormat,
  { content, sheets }: SessionReport
): Promise<Uint8Array> {
  if (format !== 'xlsx') return exportReport(format, content);
  const { tablesToXlsx } = await import('../export/table-to-xlsx');
  return tablesToXlsx(sheets.map(xlsxSheet));
}
