import { AppError } from '$lib/domain/app-error';
import { exportCellTable } from '../export/export-cell-table';
import type { GenealogyFormat, GenealogyReport } from './genealogy-report';

/**
 * The appendix as the bytes of a file; XLSX and CSV have the table of events. Each format is loaded when it is asked for.
 *
 * @throws AppError `export/nothing-to-export` when nothing happened to any code.
 */
export async function exportGenealogy(format: GenealogyFormat, report: GenealogyReport): Promise<Uint8Array> {
  const hasEvents = report.table.groups.some(({ rows }) => rows.length > 0);
  if (!hasEvents && report.sections.length === 0) throw new AppError('export/nothing-to-export', {});
  switch (format) {
    case 'docx':
      return (await import('./genealogy-to-docx')).genealogyToDocx(report);
    case 'md':
      return encode((await import('./genealogy-to-markdown')).genealogyToMarkdown(report));
    case 'html':
      return encode((await import('./genealogy-to-html')).genealogyToHtml(report));
    default:
      return exportCellTable(format, report.table);
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
