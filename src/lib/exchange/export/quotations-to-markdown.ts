import type { ExportRow, ExportTable } from './export-table';
import { escapeMarkdown } from './markdown-escaping';
import { markdownQuote } from './markdown-quote';
import { markdownTable } from './markdown-table';

/** The quotations as Markdown (CommonMark; tables as GitHub and Pandoc read them), grouped under headings. */
export function quotationsToMarkdown(table: ExportTable): string {
  const blocks = [`# ${escapeMarkdown(table.title)}`];
  for (const { heading, rows } of table.groups) {
    if (heading !== '') blocks.push(`## ${escapeMarkdown(heading)}`);
    if (table.options.layout === 'table') blocks.push(markdownTable(rows, table));
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
