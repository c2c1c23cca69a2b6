import type { PageTable } from './cell-table';
import { pageRows } from './cell-text';
import type { ExportCell } from './export-table';
import { escapeHtml } from './html-escaping';

/** The columns as an HTML table; all text is escaped. */
export function htmlTable(rows: readonly { cells: readonly ExportCell[] }[], table: PageTable): string {
  const { titles, rows: lines } = pageRows(rows, table);
  const header = titles.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const body = lines.map((line) => {
    const cells = line.map((text) => `<td dir="auto">${escapeHtml(text).replaceAll('\n', '<br>')}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${header}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
