import type { ExportRow, ExportTable } from './export-table';
import { attribution, quotedParagraphs } from './quotation-block';

/** The quotations as plain text for the clipboard: each in quotes with `10:17, role` under it, under its heading. */
export function quotationsToPlainText(table: ExportTable): string {
  const blocks = table.groups.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [heading]),
    ...rows.map((row) => toBlock(row, table))
  ]);
  return `${blocks.join('\n\n')}\n`;
}

function toBlock(row: ExportRow, { options, labels }: ExportTable): string {
  const lines = [...quotedParagraphs(row), attribution(row)];
  if (options.codes && row.codes !== '') lines.push(`${labels.codes}: ${row.codes}`);
  if (options.comment && row.comment !== '') lines.push(`${labels.comment}: ${row.comment}`);
  return lines.join('\n');
}
