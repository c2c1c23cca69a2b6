import { mentionAddress } from '$lib/domain/mentions';
import type { NoteBlock, NoteInline, NoteMarks } from './note-block';
import { escapeWords } from './escape-words';
import { marksOffSpaces } from './marks-off-spaces';

/**
 * A note as it is stored: Markdown that reads back as the same blocks, and that other readers of Markdown show the
 * same way but for the ends of lines within a paragraph. Empty paragraphs, items and quotes are left out.
 */
export function writeNote(blocks: readonly NoteBlock[]): string {
  return blocks
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Words as the text of a note that says just that, whatever signs are in them: lines stay lines. */
export function noteOfPlainText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines
    .map((line) => escapeWords(line.trim(), true))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function writeBlock(block: NoteBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return writeInline(block.content);
    case 'heading': {
      const words = writeInline(block.content.filter(({ kind }) => kind !== 'break'));
      return words === '' ? '' : `${'#'.repeat(block.level)} ${words}`;
    }
    case 'list':
      return block.items
        .map(writeItem)
        .filter((text) => text !== '')
        .map((text, index) => withMarker(text, block.ordered ? `${block.start + index}. ` : '- '))
        .join('\n');
    case 'quote':
      return quoted(writeNote(block.blocks));
  }
}

function quoted(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A list within an item stands right under its words; anything else after an empty line. */
function writeItem(blocks: readonly NoteBlock[]): string {
  return blocks.reduce((text, block) => {
    const next = writeBlock(block);
    if (text === '' || next === '') return text + next;
    return `${text}${block.kind === 'list' ? '\n' : '\n\n'}${next}`;
  }, '');
}

function withMarker(text: string, marker: string): string {
  return marker + text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
}

function writeInline(content: readonly NoteInline[]): string {
  const lines: NoteInline[][] = [[]];
  for (const piece of content) {
    if (piece.kind === 'break') lines.push([]);
    else lines.at(-1)!.push(piece);
  }
  return lines
    .map(writeLine)
    .filter((line) => line !== '')
    .join('\n');
}

function writeLine(content: readonly NoteInline[]): string {
  let line = '';
  let open: NoteMarks = { bold: false, italic: false };
  const turn = (marks: NoteMarks) => {
    line += '*'.repeat((marks.bold === open.bold ? 0 : 2) + (marks.italic === open.italic ? 0 : 1));
    open = marks;
  };
  for (const piece of marksOffSpaces(content)) {
    turn(piece);
    line +=
      piece.kind === 'mention'
        ? `[${piece.label.replace(/[\\[\]*_`<]/g, '\\$&').replace(/\s+/g, ' ')}](${mentionAddress(piece.ref)})`
        : escapeWords(piece.text, line === '');
  }
  turn({ bold: false, italic: false });
  return line;
}
