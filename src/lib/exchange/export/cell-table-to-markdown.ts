import type { CellTable } from './cell-table';
import { escapeMarkdown } from './markdown-escaping';
import { markdownTable } from './markdown-table';

/** The table as Markdown under its title, its groups under headings, its notes below. */
export function cellTableToMarkdown(table: CellTable): string {
  const blocks = [`# ${escapeMarkdown(table.title)}`];
  for (const { heading, rows } of table.groups) {
    if (heading) blocks.push(`## ${escapeMarkdown(heading)}`);
    blocks.push(markdownTable(rows, table));
  }
  blocks.push(...(table.notes ?? []).map(escapeMarkdown));
  return `${blocks.join('\n\n')}\n`;
}
