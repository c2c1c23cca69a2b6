import { AppError } from '$lib/domain/app-error';
import type { Codebook, CodebookFormat } from './codebook';

/**
 * The codebook as the bytes of a file. Each format is loaded when it is asked for.
 *
 * @throws AppError `export/no-codes` when there is no code.
 */
export async function exportCodebook(format: CodebookFormat, codebook: Codebook): Promise<Uint8Array> {
  if (codebook.sections.length === 0) throw new AppError('export/no-codes', {});
  switch (format) {
    case 'docx':
      return (await import('./codebook-to-docx')).codebookToDocx(codebook);
    case 'xlsx':
      return (await import('./codebook-to-xlsx')).codebookToXlsx(codebook);
    case 'csv':
      return encode((await import('../export/table-to-csv')).tableToCsv(codebook.table));
    case 'md':
      return encode((await import('./codebook-to-markdown')).codebookToMarkdown(codebook));
    case 'html':
      return encode((await import('./codebook-to-html')).codebookToHtml(codebook));
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
