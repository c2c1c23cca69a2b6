import { cellFormatter, readingForm } from './cell-text';
import type { ExportRow, ExportTable } from './export-table';
import { escapeMarkdown } from './markdown-escaping';
import { markdownQuote } from './markdown-quote';

/** The quotations as Markdown (CommonMark; tables as GitHub and Pandoc read them), grouped under headings. */
export function quotationsToMarkdown(table: ExportTable): string {
  const blocks = [`# ${escapeMarkdown(table.title)}`];
  for (const { heading, rows } of table.groups) {
    if (heading !== '') blocks.push(`## ${escapeMarkdown(heading)}`);
    if (table.options.layout === 'table') blocks.push(toTable(rows, table));
    else blocks.push(...rows.map((row) => toBlock(row, table)));
  }
  return `${blocks.join('\n\n')}\n`;
}

function toBlock(row: ExportRow, { options, labels }: ExportTable): string {
  const parts = [markdownQuote(row)];
  if (options.codes && row.codes !== '')
    parts.push(`${escapeMarkdown(labels.codes)}: ${escapeMarkdown(row.codes)}`);
  if (options.comment && row.comment !== '')
    parts.push(`${escapeMarkdown(labels.comment)}: ${escapeMarkdown(row.comment)}`);
  return parts.join('\n\n');
}

function toTable(rows: readonly ExportRow[], table: ExportTable): string {
  const format = cellFormatter(readingForm(table));
  const columns = table.columns.filter(({ id }) => id !== 'group');
  const offset = table.columns.length - columns.length;
  const toLine = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const toCell = (text: string): string => text.split('\n').map(escapeMarkdown).filter(Boolean).join('<br>');
  return [
    toLine(columns.map(({ title }) => toCell(title))),
    toLine(columns.map(() => '---')),
    ...rows.map(({ cells }) =>
      toLine(columns.map(({ type }, index) => toCell(format(cells[index + offset] ?? null, type))))
    )
  ].join('\n');
}
