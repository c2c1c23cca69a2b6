import { AppError } from '$lib/domain/app-error';
import type { MemoFormat, MemoReport } from './memo-report';

/** Memos as the bytes of a file. Each format is loaded when it is asked for. @throws AppError `export/no-memos` */
export async function exportMemos(format: MemoFormat, report: MemoReport): Promise<Uint8Array> {
  if (report.entries.length === 0) throw new AppError('export/no-memos', {});
  switch (format) {
    case 'docx':
      return (await import('./memos-to-docx')).memosToDocx(report);
    case 'html':
      return encode((await import('./memos-to-html')).memosToHtml(report));
    case 'md':
      return encode((await import('./memos-to-markdown')).memosToMarkdown(report));
    case 'csv':
      return encode((await import('../export/table-to-csv')).tableToCsv(report.table));
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
