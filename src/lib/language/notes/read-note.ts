import type { NoteBlock, NoteInline } from './note-block';
import { readInline } from './read-inline';

const heading = /^(#{2,3})[ \t]+(\S.*)$/;
const quote = /^>[ \t]?/;
const item = /^( {0,3})([-*+]|(\d{1,3})[.)])(?:( {1,4})(?=\S)|[ \t]*$)/;
/** Deeper than this stays as written: nobody means it, and a hostile file must not exhaust the stack. */
const deepest = 8;

/**
 * What a note says: the part of Markdown that notes know (paragraphs, headings of level 2 and 3, lists, quotes, bold,
 * italics, mentions); everything else is words, as written. A line feed ends a line, an empty line a paragraph.
 * Never fails; an empty note has no blocks. O(length · depth).
 */
export function readNote(text: string): NoteBlock[] {
  return readLines(text.replace(/\r\n?/g, '\n').split('\n'), 0);
}

function readLines(lines: readonly string[], depth: number): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const found = line.trim() === '' ? { end: at + 1 } : blockAt(lines, at, depth);
    if ('block' in found) blocks.push(found.block);
    at = found.end;
  }
  return blocks;
}

type Found = { block: NoteBlock; end: number };

function blockAt(lines: readonly string[], at: number, depth: number): Found {
  const line = lines[at]!;
  const title = heading.exec(line);
  if (title) {
    const block = {
      kind: 'heading',
      level: title[1]!.length as 2 | 3,
      content: readInline(title[2]!.trim())
    };
    return { block: block as NoteBlock, end: at + 1 };
  }
  if (depth < deepest && quote.test(line)) return quoteAt(lines, at, depth);
  if (depth < deepest && item.test(line)) return listAt(lines, at, depth);
  let end = at + 1;
  while (end < lines.length && !endsParagraph(lines[end]!, depth)) end += 1;
  return { block: { kind: 'paragraph', content: readParagraph(lines.slice(at, end)) }, end };
}

function endsParagraph(line: string, depth: number): boolean {
  if (line.trim() === '' || heading.test(line)) return true;
  return depth < deepest && (quote.test(line) || item.test(line));
}

function readParagraph(lines: readonly string[]): NoteInline[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...readInline(line.trim())
  ]);
}

function quoteAt(lines: readonly string[], at: number, depth: number): Found {
  let end = at;
  while (end < lines.length && quote.test(lines[end]!)) end += 1;
  const inner = lines.slice(at, end).map((line) => line.replace(quote, ''));
  return { block: { kind: 'quote', blocks: readLines(inner, depth + 1) }, end };
}

function listAt(lines: readonly string[], from: number, depth: number): Found {
  const first = item.exec(lines[from]!)!;
  const ordered = first[3] !== undefined;
  const items: NoteBlock[][] = [];
  let end = from;
  for (let at = from; at < lines.length;) {
    const match = item.exec(lines[at]!);
    if (!match || (match[3] !== undefined) !== ordered) break;
    const width = match[1]!.length + match[2]!.length + (match[4]?.length ?? 1);
    const own = [lines[at]!.slice(width)];
    at += 1;
    // An item goes on as long as lines are set in as far as its words; empty lines belong to what comes after.
    while (at < lines.length && (lines[at]!.trim() === '' || indentOf(lines[at]!) >= width)) {
      own.push(lines[at]!.slice(width));
      at += 1;
    }
    items.push(readLines(own, depth + 1));
    end = at;
  }
  return { block: { kind: 'list', ordered, start: ordered ? Number(first[3]) : 1, items }, end };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
