import { escapeHtml } from '../export/html-escaping';
import { htmlPage } from '../export/html-page';
import { noteToHtml } from '../notes/note-to-html';
import type { LogReport } from './log-report';

const style = `
h3{margin:1.4em 0 0}
blockquote{border-left:2px solid #999;margin-left:0;padding-left:1em}
p.line{margin:0;color:#555}`;

/** The account of the iterations as one HTML page that needs nothing else. All text is escaped. */
export function logToHtml({ title, lead, parts, table }: LogReport): string {
  const line = (text: string) => (text === '' ? '' : `<p class="line" dir="auto">${escapeHtml(text)}</p>`);
  const body = parts.map(({ heading, level, lines, blocks, about }) =>
    [
      `<h${level} dir="auto">${escapeHtml(heading)}</h${level}>`,
      ...lines.map(line),
      noteToHtml(blocks, level === 2 ? 3 : 4),
      line(about)
    ].join('')
  );
  return htmlPage(title, table.locale, [line(lead), ...body], style);
}
