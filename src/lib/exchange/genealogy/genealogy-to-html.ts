import { escapeHtml } from '../export/html-escaping';
import { htmlPage } from '../export/html-page';
import { htmlTable } from '../export/html-table';
import type { GenealogyReport } from './genealogy-report';

/** The appendix as one HTML page that needs nothing else. All text is escaped. */
export function genealogyToHtml({ title, method, sections, tableTitle, table }: GenealogyReport): string {
  const body = sections.flatMap(({ heading, level, paragraphs }) => [
    `<h${level} dir="auto">${escapeHtml(heading)}</h${level}>`,
    ...paragraphs.map(toParagraph)
  ]);
  const tables = table.groups.map(({ rows }) => htmlTable(rows, table));
  return htmlPage(title, table.locale, [
    toParagraph(method),
    ...body,
    `<h2>${escapeHtml(tableTitle)}</h2>`,
    ...tables
  ]);
}

function toParagraph(text: string): string {
  return `<p dir="auto">${escapeHtml(text)}</p>`;
}
