import { escapeHtml } from '../export/html-escaping';
import { htmlPage } from '../export/html-page';
import { noteToHtml } from '../notes/note-to-html';
import type { MemoReport } from './memo-report';

const style = `
section{margin:0 0 2em}
section>blockquote{border-left:2px solid #999;margin-left:0;padding-left:1em}
p.made{margin:0;color:#555}`;

/** Memos as one HTML page that needs nothing else. All text is escaped. */
export function memosToHtml({ title, table, entries }: MemoReport): string {
  const sections = entries.map(({ title: heading, made, about, blocks }) =>
    [
      `<section><h2 dir="auto">${escapeHtml(heading)}</h2>`,
      `<p class="made">${escapeHtml(made)}</p>`,
      about === '' ? '' : `<p class="made" dir="auto">${escapeHtml(about)}</p>`,
      `${noteToHtml(blocks, 3)}</section>`
    ].join('')
  );
  return htmlPage(title, table.locale, sections, style);
}
