import type { NoteBlock, NoteInline } from '$lib/language/notes/note-block';
import type { NameOf } from '$lib/language/notes/note-plain-text';

/** The note with every mention as the words it is called by now: what leaves the project holds no addresses in it. */
export function resolveMentions(blocks: readonly NoteBlock[], nameOf: NameOf): NoteBlock[] {
  const resolve = (content: readonly NoteInline[]): NoteInline[] =>
    content.map((piece) => {
      if (piece.kind !== 'mention') return piece;
      const { bold, italic } = piece;
      return { kind: 'text', text: nameOf(piece.ref) ?? piece.label, bold, italic };
    });
  return blocks.map((block): NoteBlock => {
    switch (block.kind) {
      case 'quote':
        return { ...block, blocks: resolveMentions(block.blocks, nameOf) };
      case 'list':
        return { ...block, items: block.items.map((item) => resolveMentions(item, nameOf)) };
      default:
        return { ...block, content: resolve(block.content) };
    }
  });
}
