import { cellFormatter, readingForm } from './cell-text';
import type { ExportRow, ExportTable } from './export-table';
import { escapeHtml } from './html-escaping';
import { htmlFigure, htmlPage } from './html-page';

/** The quotations as one HTML page that needs nothing else; also the clipboard's rich text. All text is escaped. */
export function quotationsToHtml(table: ExportTable): string {
  const body = table.groups.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [`<h2 dir="auto">${escapeHtml(heading)}</h2>`]),
    ...(table.options.layout === 'table' ? [toTable(rows, table)] : rows.map((row) => toFigure(row, table)))
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

function toTable(rows: readonly ExportRow[], table: ExportTable): string {
  const format = cellFormatter(readingForm(table));
  const columns = table.columns.filter(({ id }) => id !== 'group');
  const offset = table.columns.length - columns.length;
  const header = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const lines = rows.map(({ cells }) => {
    const line = columns.map(({ type }, index) => {
      const text = escapeHtml(format(cells[index + offset] ?? null, type));
      return `<td dir="auto">${text.replaceAll('\n', '<br>')}</td>`;
    });
    return `<tr>${line.join('')}</tr>`;
  });
  return `<table><thead><tr>${header}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}
