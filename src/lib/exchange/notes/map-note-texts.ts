import type { NoteBlock, NoteInline } from '$lib/language/notes/note-block';

/** The note with every piece of words changed; mentions and breaks stay as they are. */
export function mapNoteTexts(blocks: readonly NoteBlock[], change: (text: string) => string): NoteBlock[] {
  const changed = (content: readonly NoteInline[]): NoteInline[] =>
    content.map((piece) => (piece.kind === 'text' ? { ...piece, text: change(piece.text) } : piece));
  return blocks.map((block): NoteBlock => {
    switch (block.kind) {
      case 'quote':
        return { ...block, blocks: mapNoteTexts(block.blocks, change) };
      case 'list':
        return { ...block, items: block.items.map((item) => mapNoteTexts(item, change)) };
      default:
        return { ...block, content: changed(block.content) };
    }
  });
}
