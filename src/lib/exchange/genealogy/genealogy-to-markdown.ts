import { escapeMarkdown } from '../export/markdown-escaping';
import { markdownTable } from '../export/markdown-table';
import type { GenealogyReport } from './genealogy-report';

/** The appendix as Markdown. */
export function genealogyToMarkdown({ title, method, sections, tableTitle, table }: GenealogyReport): string {
  const blocks = [`# ${escapeMarkdown(title)}`, escapeMarkdown(method)];
  for (const { heading, level, paragraphs } of sections)
    blocks.push(`${'#'.repeat(level)} ${escapeMarkdown(heading)}`, ...paragraphs.map(escapeMarkdown));
  blocks.push(`## ${escapeMarkdown(tableTitle)}`);
  blocks.push(...table.groups.map(({ rows }) => markdownTable(rows, table)));
  return `${blocks.join('\n\n')}\n`;
}
