import { htmlDate } from './html-date';
import { htmlParagraphs } from './html-paragraphs';
import type { ParsedSource } from './parsed-source';
import { recogniseTurns } from './recognise-turns';

/** A web page as text: navigation, page headers and footers, scripts and styles left out. */
export function parseHtml(html: string): ParsedSource {
  return { format: 'html', date: htmlDate(html), ...recogniseTurns(htmlParagraphs(html)) };
}
