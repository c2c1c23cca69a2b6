import { markdownParagraphs } from './markdown-paragraphs';
import type { ParsedSource, SourceParagraph } from './parsed-source';
import { recogniseTurns } from './recognise-turns';

/**
 * A plain or Markdown text with its turns. Takes text as `toSourceText` leaves it. Blank lines part paragraphs; in a
 * text without them every line is a paragraph. Markdown's marks are taken out, its lists stay as typed.
 */
export function parsePlainText(text: string, format: 'txt' | 'md'): ParsedSource {
  const paragraphs = format === 'md' ? markdownParagraphs(text) : plainParagraphs(text);
  return { format, date: null, ...recogniseTurns(paragraphs) };
}

function plainParagraphs(text: string): SourceParagraph[] {
  const blocks = /\n[ \t]*\n/.test(text) ? text.split(/\n[ \t]*\n\s*/) : text.split('\n');
  return blocks.map((block) => ({ text: block, boldPrefix: 0, kind: 'paragraph', page: null }));
}
