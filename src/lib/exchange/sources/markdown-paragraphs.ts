import type { SourceParagraph } from './parsed-source';

const link = /!?\[([^[\]\n]{0,500})\]\([^()\n]{0,2000}\)/g;
const starred = /(\*{1,3}|_{2,3})(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1/g;
const underscored = /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu;

/**
 * The paragraphs of a Markdown text: headings told apart, emphasis, quote marks, links, code marks and rules taken
 * out, a bold beginning measured, list marks kept, tables given as rows. Every line stays a line.
 */
export function markdownParagraphs(text: string): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = [];
  for (const line of text.split('\n')) {
    const paragraph = readLine(line.trim());
    if (paragraph !== null) paragraphs.push({ ...paragraph, page: null });
  }
  return paragraphs;
}

function readLine(line: string): Omit<SourceParagraph, 'page'> | null {
  if (line === '' || /^(?:[-*_=][ \t]?){3,}$/.test(line) || /^(?:```|~~~)/.test(line)) return null;
  const heading = /^#{1,6}[ \t]+(.*)$/.exec(line);
  if (heading !== null) return inline((heading[1] ?? '').replace(/[ \t]#+$/, ''), 'heading');
  if (/^\|.*\|$/.test(line)) return readRow(line);
  const quoted = line.replace(/^>(?!>)[ \t]?/, '');
  return inline(quoted, /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(quoted) ? 'list-item' : 'paragraph');
}

function readRow(line: string): Omit<SourceParagraph, 'page'> | null {
  const cells = line.slice(1, -1).split('|');
  if (cells.every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell))) return null;
  const row = cells.map((cell) => inline(cell.trim(), 'table-row'));
  return {
    text: row.map(({ text }) => text).join('\t'),
    boldPrefix: row[0]?.boldPrefix ?? 0,
    kind: 'table-row'
  };
}

function inline(marked: string, kind: SourceParagraph['kind']): Omit<SourceParagraph, 'page'> {
  const bold = /^(?:\*\*|__)(?=\S)([^*_\n]{1,200})(?:\*\*|__)/.exec(marked)?.[1] ?? '';
  const text = plain(marked);
  const boldText = plain(bold).trimEnd();
  return { text, boldPrefix: text.startsWith(boldText) ? boldText.length : 0, kind };
}

function plain(marked: string): string {
  return marked
    .replace(link, '$1')
    .replace(starred, '$2')
    .replace(underscored, '$1')
    .replace(/`([^`\n]{1,2000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1');
}
