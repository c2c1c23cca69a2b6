import { cellFormatter, readingForm } from './cell-text';
import type { ExportRow, ExportTable } from './export-table';
import { escapeHtml } from './html-escaping';
import { attribution, quotedParagraphs } from './quotation-block';

// Small enough to survive the clipboard; Word and mail programs take what they know.
const style = `body{font-family:Calibri,Arial,sans-serif;line-height:1.4;max-width:60em;margin:2em auto}
blockquote{margin:0 0 0 2em;font-style:italic}
blockquote p,figcaption,figure p{margin:0 0 .3em}
figure{margin:0 0 1.2em}
figcaption,figure p.note{margin-left:2em;color:#555}
table{border-collapse:collapse}
th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}`;

/** The quotations as one HTML page that needs nothing else; also the clipboard's rich text. All text is escaped. */
export function quotationsToHtml(table: ExportTable): string {
  const title = escapeHtml(table.title);
  const body = table.groups.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [`<h2 dir="auto">${escapeHtml(heading)}</h2>`]),
    ...(table.options.layout === 'table' ? [toTable(rows, table)] : rows.map((row) => toFigure(row, table)))
  ]);
  return [
    '<!doctype html>',
    `<html lang="${table.locale}">`,
    `<head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>`,
    `<body><h1 dir="auto">${title}</h1>`,
    ...body,
    '</body></html>',
    ''
  ].join('\n');
}

function toFigure(row: ExportRow, { options, labels }: ExportTable): string {
  const paragraphs = quotedParagraphs(row).map((text) => `<p dir="auto">${escapeHtml(text)}</p>`);
  const note = (label: string, text: string): string =>
    `<p class="note" dir="auto">${escapeHtml(label)}: ${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
  return [
    `<figure><blockquote>${paragraphs.join('')}</blockquote>`,
    `<figcaption dir="auto">${escapeHtml(attribution(row))}</figcaption>`,
    options.codes && row.codes !== '' ? note(labels.codes, row.codes) : '',
    options.comment && row.comment !== '' ? note(labels.comment, row.comment) : '',
    '</figure>'
  ].join('');
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
