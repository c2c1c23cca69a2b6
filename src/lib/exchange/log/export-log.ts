import { AppError } from '$lib/domain/app-error';
import { exportCellTable } from '../export/export-cell-table';
import type { LogFormat, LogReport } from './log-report';

/** The research log as the bytes of a file. Each format is loaded when it is asked for. @throws AppError `export/nothing-to-export` */
export async function exportLog(format: LogFormat, report: LogReport): Promise<Uint8Array> {
  if (format === 'xlsx' || format === 'csv') return exportCellTable(format, report.table);
  if (report.parts.length === 0) throw new AppError('export/nothing-to-export', {});
  switch (format) {
    case 'docx':
      return (await import('./log-to-docx')).logToDocx(report);
    case 'html':
      return encode((await import('./log-to-html')).logToHtml(report));
    case 'md':
      return encode((await import('./log-to-markdown')).logToMarkdown(report));
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
