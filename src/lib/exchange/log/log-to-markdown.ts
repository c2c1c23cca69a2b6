import type { NoteBlock } from '$lib/language/notes/note-block';
import { writeNote } from '$lib/language/notes/write-note';
import { escapeMarkdown } from '../export/markdown-escaping';
import { withHardBreaks } from '../memos/memos-to-markdown';
import type { LogReport } from './log-report';

/** The account of the iterations as Markdown: a heading per iteration and, under it, per entry. */
export function logToMarkdown({ title, lead, parts }: LogReport): string {
  const pieces = [`# ${escapeMarkdown(title)}`, escapeMarkdown(lead)];
  for (const { heading, level, lines, blocks, about } of parts) {
    pieces.push(`${'#'.repeat(level)} ${escapeMarkdown(heading)}`);
    for (const line of lines) pieces.push(`*${escapeMarkdown(line)}*`);
    pieces.push(withHardBreaks(writeNote(blocks.map(underHeading))));
    if (about !== '') pieces.push(`*${escapeMarkdown(about)}*`);
  }
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
}

/** Headings within an entry stand under its own, as deep as a note has them. */
function underHeading(block: NoteBlock): NoteBlock {
  return block.kind === 'heading' ? { ...block, level: 3 } : block;
}
