import { escapeHtml } from '../export/html-escaping';
import { htmlFigure, htmlPage } from '../export/html-page';
import type { Codebook, CodebookEntry, CodebookSection } from './codebook';

/** How the blocks of codes look. */
export const codebookHtmlStyle = `
p.name{margin:1.4em 0 0;font-size:1.1em;font-weight:bold}
p.usage{margin:0 0 .3em;color:#555}
dl{margin:0 0 .6em}
dt{color:#555}
dd{margin:0 0 .3em}`;

/** The codebook as one HTML page that needs nothing else. All text is escaped. */
export function codebookToHtml({ title, table, sections }: Codebook): string {
  return htmlPage(title, table.locale, codebookHtml(sections), codebookHtmlStyle);
}

/** The codes as pieces of a page, under headings of the levels they have. */
export function codebookHtml(sections: readonly CodebookSection[]): string[] {
  return sections.flatMap(({ heading, level, own, entries }) => [
    ...(heading === '' ? [] : [`<h${level} dir="auto">${escapeHtml(heading)}</h${level}>`]),
    ...(own ? [toBlock(own)] : []),
    ...entries.map((entry) => `<p class="name" dir="auto">${escapeHtml(entry.name)}</p>${toBlock(entry)}`)
  ]);
}

function toBlock({ usage, fields, example }: CodebookEntry): string {
  const lines = fields.map(({ label, text }) => {
    const shown = escapeHtml(text).replaceAll('\n', '<br>');
    return `<dt>${escapeHtml(label)}</dt><dd dir="auto">${shown}</dd>`;
  });
  if (example) lines.push(`<dt>${escapeHtml(example.label)}</dt><dd>${htmlFigure(example)}</dd>`);
  return `<p class="usage">${escapeHtml(usage)}</p><dl>${lines.join('')}</dl>`;
}
