import type { PageTable } from './cell-table';
import { pageRows } from './cell-text';
import type { ExportCell } from './export-table';
import { escapeMarkdown } from './markdown-escaping';

/** The columns as a Markdown table, as GitHub and Pandoc read it. */
export function markdownTable(rows: readonly { cells: readonly ExportCell[] }[], table: PageTable): string {
  const { titles, rows: lines } = pageRows(rows, table);
  const toCell = (text: string): string => text.split('\n').map(escapeMarkdown).filter(Boolean).join('<br>');
  const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    toLine(titles.map(toCell)),
    toLine(titles.map(() => '---')),
    ...lines.map((line) => toLine(line.map(toCell)))
  ].join('\n');
}
