import type { ObjectRef } from '$lib/domain/object-ref';
import type { NoteBlock, NoteInline } from './note-block';
import { readNote } from './read-note';

/** What an object is called now; null when it is gone, and then it keeps the words it was mentioned by. */
export type NameOf = (ref: ObjectRef) => string | null;

const asWritten: NameOf = () => null;

/** Nothing in such a text means anything but itself: most comments. */
const isJustWords = /^[^\\*#>[\n\r]*$/;
const beginsList = /^\s*(?:[-+]|\d{1,3}[.)])(?:\s|$)/;

/** The words of a note, without formatting: lines and items on lines of their own, an empty line between blocks. */
export function notePlainText(note: string, nameOf: NameOf = asWritten): string {
  if (isJustWords.test(note) && !beginsList.test(note)) return note.trim();
  return plainTextOf(readNote(note), nameOf);
}

/** As `notePlainText`, of blocks that were read already. */
export function plainTextOf(blocks: readonly NoteBlock[], nameOf: NameOf = asWritten): string {
  return blocks.map((block) => plainBlock(block, nameOf)).join('\n\n');
}

/** The words of a line of a note; a break is a line feed. */
export function plainInline(content: readonly NoteInline[], nameOf: NameOf = asWritten): string {
  return content
    .map((piece) => {
      if (piece.kind === 'break') return '\n';
      return piece.kind === 'text' ? piece.text : (nameOf(piece.ref) ?? piece.label);
    })
    .join('');
}

/** The note on one line, for a table or a list; `longest` in UTF-16 code units, cut with an ellipsis. */
export function noteOnOneLine(note: string, longest = Infinity, nameOf: NameOf = asWritten): string {
  const line = notePlainText(note, nameOf).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

function plainBlock(block: NoteBlock, nameOf: NameOf): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainInline(block.content, nameOf);
    case 'quote':
      return plainTextOf(block.blocks, nameOf);
    case 'list':
      return block.items
        .map((item, index) => {
          const marker = block.ordered ? `${block.start + index}. ` : '- ';
          const words = item.map((inner) => plainBlock(inner, nameOf)).join('\n');
          return marker + words.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
        })
        .join('\n');
  }
}
