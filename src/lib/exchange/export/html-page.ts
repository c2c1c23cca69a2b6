import type { ExportLocale } from './export-table';
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

/** A page that needs nothing else. The title is escaped here, the body by its maker; `ownStyle` is CSS. */
export function htmlPage(
  title: string,
  locale: ExportLocale,
  body: readonly string[],
  ownStyle = ''
): string {
  const heading = escapeHtml(title);
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><title>${heading}</title><style>${style}${ownStyle}</style></head>`,
    `<body><h1 dir="auto">${heading}</h1>`,
    ...body,
    '</body></html>',
    ''
  ].join('\n');
}

/** A quotation with where it comes from under it, then notes that are HTML already. */
export function htmlFigure(
  quote: { text: string; citation: string; roles: string },
  notes: readonly string[] = []
): string {
  const paragraphs = quotedParagraphs(quote).map((text) => `<p dir="auto">${escapeHtml(text)}</p>`);
  return [
    `<figure><blockquote>${paragraphs.join('')}</blockquote>`,
    `<figcaption dir="auto">${escapeHtml(attribution(quote))}</figcaption>`,
    ...notes,
    '</figure>'
  ].join('');
}
