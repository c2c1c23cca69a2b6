import type { NoteBlock, NoteInline } from '$lib/language/notes/note-block';
import { escapeHtml } from '../export/html-escaping';

/** A mention as HTML. */
export type MentionHtml = (mention: Extract<NoteInline, { kind: 'mention' }>) => string;

const asWords: MentionHtml = ({ label }) => escapeHtml(label);

/**
 * A note as HTML in which every word is escaped; its headings begin at `topLevel`. Mentions are plain words, unless
 * `mention` makes something else of them.
 */
export function noteToHtml(
  blocks: readonly NoteBlock[],
  topLevel: 2 | 3 | 4 | 5 = 3,
  mention = asWords
): string {
  return blocks.map((block) => toHtml(block, topLevel, mention)).join('');
}

function toHtml(block: NoteBlock, topLevel: 2 | 3 | 4 | 5, mention: MentionHtml): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto">${inlineHtml(block.content, mention)}</p>`;
    case 'heading': {
      const tag = `h${topLevel + block.level - 2}`;
      return `<${tag} dir="auto">${inlineHtml(block.content, mention)}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${noteToHtml(block.blocks, topLevel, mention)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${noteToHtml(item, topLevel, mention)}</li>`).join('');
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}

function inlineHtml(content: readonly NoteInline[], mention: MentionHtml): string {
  return content
    .map((piece) => {
      if (piece.kind === 'break') return '<br>';
      const words = piece.kind === 'text' ? escapeHtml(piece.text) : mention(piece);
      const italic = piece.italic ? `<em>${words}</em>` : words;
      return piece.bold ? `<strong>${italic}</strong>` : italic;
    })
    .join('');
}
