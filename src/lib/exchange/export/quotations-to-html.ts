import type { ExportRow, ExportTable } from './export-table';
import { escapeHtml } from './html-escaping';
import { htmlFigure, htmlPage } from './html-page';
import { htmlTable } from './html-table';

/** The quotations as one HTML page that needs nothing else; also the clipboard's rich text. All text is escaped. */
export function quotationsToHtml(table: ExportTable): string {
  const body = table.groups.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [`<h2 dir="auto">${escapeHtml(heading)}</h2>`]),
    ...(table.options.layout === 'table' ? [htmlTable(rows, table)] : rows.map((row) => toFigure(row, table)))
  ]);
  return htmlPage(table.title, table.locale, body);
}

function toFigure(row: ExportRow, { options, labels }: ExportTable): string {
  const note = (label: string, text: string): string =>
    `<p class="note" dir="auto">${escapeHtml(label)}: ${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
  return htmlFigure(row, [
    options.codes && row.codes !== '' ? note(labels.codes, row.codes) : '',
    options.comment && row.comment !== '' ? note(labels.comment, row.comment) : ''
  ]);
}
