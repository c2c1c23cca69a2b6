import { LevelFormat, Paragraph, TextRun, type INumberingOptions, type ParagraphChild } from 'docx';
import { plainInline } from '$lib/language/notes/note-plain-text';
import type { NoteBlock, NoteInline } from '$lib/language/notes/note-block';
import { docxStyles } from '../export/docx-frame';
import { headingParagraph, legalInXml } from '../export/docx-paragraphs';
import { runsRightToLeft } from '../export/quotation-block';

/** How deep a list may lie in Word; what is deeper is drawn at that depth. */
const deepestLevel = 8;
const numbered = 'note-numbered';

/** The numbering that numbered lists of notes refer to; give it to the document. */
export const noteNumbering: INumberingOptions = {
  config: [
    {
      reference: numbered,
      levels: Array.from({ length: deepestLevel + 1 }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } }
      }))
    }
  ]
};

export type NoteDocxOptions = {
  /** What becomes of a mention; without it plain words. */
  mention?: (mention: Extract<NoteInline, { kind: 'mention' }>) => ParagraphChild[];
  /** The style of paragraphs that are no heading, list or quote; without it Normal with some room under it. */
  style?: string;
};

type Place = {
  topLevel: 2 | 3;
  depth: number;
  quoted: boolean;
  lists: { count: number };
  options: NoteDocxOptions;
};

/**
 * A note as paragraphs of a Word document; its headings begin at `topLevel`. `lists` counts the numbered lists of the
 * document, so that each begins anew.
 */
export function noteToDocx(
  blocks: readonly NoteBlock[],
  topLevel: 2 | 3,
  lists: { count: number },
  options: NoteDocxOptions = {}
): Paragraph[] {
  return blocks.flatMap((block) =>
    toParagraphs(block, { topLevel, depth: -1, quoted: false, lists, options })
  );
}

function toParagraphs(block: NoteBlock, place: Place): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(plainInline(block.content), (place.topLevel + block.level - 2) as 2 | 3 | 4)];
    case 'paragraph':
      return [paragraph(block.content, place, {})];
    case 'quote':
      return block.blocks.flatMap((inner) => toParagraphs(inner, { ...place, quoted: true }));
    case 'list': {
      const level = Math.min(deepestLevel, place.depth + 1);
      const instance = block.ordered ? (place.lists.count += 1) : 0;
      const marker = block.ordered
        ? { numbering: { reference: numbered, level, instance } }
        : { bullet: { level } };
      return block.items.flatMap((item) =>
        item.flatMap((inner, index) =>
          index === 0 && inner.kind === 'paragraph'
            ? [paragraph(inner.content, place, marker)]
            : toParagraphs(inner, { ...place, depth: level })
        )
      );
    }
  }
}

function paragraph(
  content: readonly NoteInline[],
  { quoted, depth, options }: Place,
  marker: Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'bullet' | 'numbering'>
): Paragraph {
  const isOwnStyle = options.style !== undefined && depth < 0;
  const style = quoted ? docxStyles.quote : isOwnStyle ? options.style : undefined;
  const isSetIn = depth >= 0 && !marker.bullet && !marker.numbering;
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(isSetIn ? { indent: { left: 360 * (depth + 1) } } : {}),
    ...marker,
    bidirectional: runsRightToLeft(plainInline(content)),
    ...(isOwnStyle ? {} : { spacing: { after: 100 } }),
    children: content.flatMap((piece) =>
      piece.kind === 'mention' && options.mention ? options.mention(piece) : [toRun(piece)]
    )
  });
}

function toRun(piece: NoteInline): ParagraphChild {
  if (piece.kind === 'break') return new TextRun({ break: 1 });
  const words = piece.kind === 'text' ? piece.text : piece.label;
  return new TextRun({
    text: legalInXml(words),
    bold: piece.bold,
    italics: piece.italic || undefined,
    rightToLeft: runsRightToLeft(words)
  });
}
