import { escapeMarkdown } from '../export/markdown-escaping';
import { markdownQuote } from '../export/markdown-quote';
import type { Codebook, CodebookEntry, CodebookSection } from './codebook';

/** The codebook as Markdown (CommonMark): a heading per core code and category, a block per code. */
export function codebookToMarkdown({ title, sections }: Codebook): string {
  return `${[`# ${escapeMarkdown(title)}`, ...codebookMarkdown(sections)].join('\n\n')}\n`;
}

/** The codes as blocks of Markdown, under headings of the levels they have. */
export function codebookMarkdown(sections: readonly CodebookSection[]): string[] {
  const blocks: string[] = [];
  for (const { heading, level, own, entries } of sections) {
    if (heading !== '') blocks.push(`${'#'.repeat(level)} ${escapeMarkdown(heading)}`);
    if (own) blocks.push(...toBlocks(own));
    for (const entry of entries) blocks.push(`**${escapeMarkdown(entry.name)}**`, ...toBlocks(entry));
  }
  return blocks;
}

function toBlocks({ usage, fields, example }: CodebookEntry): string[] {
  const blocks = [escapeMarkdown(usage)];
  for (const { label, text } of fields) blocks.push(`**${escapeMarkdown(label)}:** ${toLines(text)}`);
  if (example) blocks.push(`**${escapeMarkdown(example.label)}:**`, markdownQuote(example));
  return blocks;
}

/** The lines of a text, each ended by a hard break; empty ones left out. */
function toLines(text: string): string {
  return text.split('\n').map(escapeMarkdown).filter(Boolean).join('\\\n');
}
