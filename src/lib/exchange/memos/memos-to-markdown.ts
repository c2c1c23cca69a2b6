import { writeNote } from '$lib/language/notes/write-note';
import type { NoteBlock } from '$lib/language/notes/note-block';
import { escapeMarkdown } from '../export/markdown-escaping';
import type { MemoReport } from './memo-report';

/** Memos as Markdown: a heading per memo, when and about what under it, then its text. */
export function memosToMarkdown({ title, entries }: MemoReport): string {
  const parts = [`# ${escapeMarkdown(title)}`];
  for (const { title: heading, made, about, blocks } of entries) {
    parts.push(`## ${escapeMarkdown(heading)}`, `*${escapeMarkdown(made)}*`);
    if (about !== '') parts.push(`*${escapeMarkdown(about)}*`);
    const text = withHardBreaks(writeNote(blocks.map(underHeading)));
    if (text !== '') parts.push(text);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Headings within a memo stand under its own. */
function underHeading(block: NoteBlock): NoteBlock {
  return block.kind === 'heading' ? { ...block, level: 3 } : block;
}

/** In a note a line feed ends a line; elsewhere in Markdown that takes a backslash. */
export function withHardBreaks(text: string): string {
  return text.replace(/([^\n\\])\n(?!\n|\s*(?:[-*+>#]|\d{1,3}[.)]\s)|$)/g, '$1\\\n');
}
