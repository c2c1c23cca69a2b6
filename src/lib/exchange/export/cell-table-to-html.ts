import type { CellTable } from './cell-table';
import { escapeHtml } from './html-escaping';
import { htmlPage } from './html-page';
import { htmlTable } from './html-table';

/** The table as one HTML page that needs nothing else. All text is escaped. */
export function cellTableToHtml(table: CellTable): string {
  const body = table.groups.flatMap(({ heading, rows }) => [
    ...(heading ? [`<h2 dir="auto">${escapeHtml(heading)}</h2>`] : []),
    htmlTable(rows, table)
  ]);
  body.push(...(table.notes ?? []).map((note) => `<p dir="auto">${escapeHtml(note)}</p>`));
  return htmlPage(table.title, table.locale, body);
}
