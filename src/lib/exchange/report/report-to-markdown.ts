import type { NoteBlock, NoteInline } from '$lib/language/notes/note-block';
import { writeNote } from '$lib/language/notes/write-note';
import { codebookMarkdown } from '../codebook/codebook-to-markdown';
import { escapeMarkdown } from '../export/markdown-escaping';
import { markdownTable } from '../export/markdown-table';
import { quotedParagraphs } from '../export/quotation-block';
import { withHardBreaks } from '../memos/memos-to-markdown';
import { addSealToMarkdown } from '../integrity/seal-in-markdown';
import type { ReportBlock, ReportContent, ReportInline, ReportQuotation } from './report-content';

/** The report as Markdown (CommonMark; tables as GitHub and Pandoc read them), figures as their words, sealed at its end. */
export function reportToMarkdown(content: ReportContent): string {
  const { title, authors, words } = content;
  const made = [authors, words.madeWith].filter((line) => line.trim() !== '');
  const counts = { table: 0, figure: 0 };
  const byAnchor = new Map(content.quotations.map((quotation) => [quotation.anchor, quotation]));
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    made.map(escapeMarkdown).join('\\\n'),
    ...(content.quotations.length > 0 ? [escapeMarkdown(words.numbers)] : []),
    ...content.blocks.flatMap((block) => toMarkdown(block, { content, counts, byAnchor }))
  ];
  return addSealToMarkdown(`${blocks.join('\n\n')}\n`, content.seal);
}

type Writing = {
  content: ReportContent;
  counts: { table: number; figure: number };
  byAnchor: ReadonlyMap<string, ReportQuotation>;
};

function toMarkdown(block: ReportBlock, { content, counts, byAnchor }: Writing): string[] {
  const { words } = content;
  switch (block.kind) {
    case 'heading':
      // The title is of level 1.
      return [`${'#'.repeat(block.level + 1)} ${escapeMarkdown(numbered(block))}`];
    case 'paragraph':
      return [inline(block.content)];
    case 'label':
      return [`**${escapeMarkdown(block.text)}**`];
    case 'list':
      return [
        block.items
          .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`)
          .join('\n')
      ];
    case 'note':
      return [withHardBreaks(writeNote(withoutMentions(block.blocks)))];
    case 'finding':
      return [`**${escapeMarkdown(`${words.finding} ${block.number}`)}** ${escapeMarkdown(block.statement)}`];
    case 'quotation':
      return [quote(block.shown, byAnchor.get(block.anchor)?.attribution ?? '')];
    case 'mentions': {
      const named = block.anchors.map((anchor) => byAnchor.get(anchor)?.citation ?? '');
      return [`${escapeMarkdown(block.label)}: ${named.join(', ')}`];
    }
    case 'table': {
      counts.table += 1;
      const caption = `*${escapeMarkdown(`${words.table} ${counts.table}. ${block.caption}`)}*`;
      return [caption, ...block.table.groups.map(({ rows }) => markdownTable(rows, block.table))];
    }
    case 'figure': {
      counts.figure += 1;
      const caption = `${words.figure} ${counts.figure}. ${block.caption}`;
      return [`*${escapeMarkdown(caption)}*`, escapeMarkdown(block.figure.description)];
    }
    case 'codebook':
      return codebookMarkdown(block.sections).map((line) => line.replace(/^(?=#{2,4} )/, '#'));
    case 'quotations':
      return block.entries.map(({ words: own, attribution }) => quote(own, attribution));
  }
}

function numbered({ number, text }: { number?: string; text: string }): string {
  return number === undefined ? text : `${number} ${text}`;
}

function quote(text: string, attribution: string): string {
  return [...quotedParagraphs({ text }), attribution]
    .map((paragraph) => `> ${escapeMarkdown(paragraph)}`)
    .join('\n>\n');
}

function inline(content: readonly ReportInline[]): string {
  return content
    .map((piece) => {
      if (piece.kind === 'citation') return piece.citation;
      const words = escapeMarkdown(piece.text);
      return piece.bold ? `**${words}**` : words;
    })
    .join('');
}

/** Mentions of quotations as their numbers. */
function withoutMentions(blocks: readonly NoteBlock[]): NoteBlock[] {
  const plain = (content: readonly NoteInline[]): NoteInline[] =>
    content.map((piece) =>
      piece.kind === 'mention'
        ? { kind: 'text', text: piece.label, bold: piece.bold, italic: piece.italic }
        : piece
    );
  return blocks.map((block): NoteBlock => {
    switch (block.kind) {
      case 'quote':
        return { ...block, blocks: withoutMentions(block.blocks) };
      case 'list':
        return { ...block, items: block.items.map(withoutMentions) };
      default:
        return { ...block, content: plain(block.content) };
    }
  });
}
