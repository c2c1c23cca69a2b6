import type { NoteBlock, NoteInline } from '$lib/language/notes/note-block';
import { escapeHtml } from '../export/html-escaping';

/** A note as HTML in which every word is escaped; its headings begin at `topLevel`. Mentions are plain words. */
export function noteToHtml(blocks: readonly NoteBlock[], topLevel: 2 | 3 | 4 = 3): string {
  return blocks.map((block) => toHtml(block, topLevel)).join('');
}

function toHtml(block: NoteBlock, topLevel: 2 | 3 | 4): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto">${inlineHtml(block.content)}</p>`;
    case 'heading': {
      const tag = `h${topLevel + block.level - 2}`;
      return `<${tag} dir="auto">${inlineHtml(block.content)}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${noteToHtml(block.blocks, topLevel)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${noteToHtml(item, topLevel)}</li>`).join('');
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}

function inlineHtml(content: readonly NoteInline[]): string {
  return content
    .map((piece) => {
      if (piece.kind === 'break') return '<br>';
      const words = escapeHtml(piece.kind === 'text' ? piece.text : piece.label);
      const italic = piece.italic ? `<em>${words}</em>` : words;
      return piece.bold ? `<strong>${italic}</strong>` : italic;
    })
    .join('');
}
