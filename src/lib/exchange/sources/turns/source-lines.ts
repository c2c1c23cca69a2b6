import { toSourceText } from '$lib/domain/source-text';
import type { SourceParagraph } from '../parsed-source';

/** A line of a paragraph, or a whole table row, without white space at its ends. Never empty. */
export type SourceLine = {
  text: string;
  /** How many leading characters are bold. */
  bold: number;
  kind: SourceParagraph['kind'];
  page: number | null;
};

/** The lines of the paragraphs in order, as Kerncode stores text, and how many characters could not stay. */
export function toSourceLines(paragraphs: readonly SourceParagraph[]): {
  lines: SourceLine[];
  removed: number;
} {
  const lines: SourceLine[] = [];
  let removed = 0;
  for (const paragraph of paragraphs) {
    const text = toSourceText(paragraph.text);
    removed += paragraph.text.length - (paragraph.text.match(/\r\n/g)?.length ?? 0) - text.length;
    const bold =
      paragraph.boldPrefix > 0 ? toSourceText(paragraph.text.slice(0, paragraph.boldPrefix)).length : 0;
    const { kind, page } = paragraph;
    if (kind === 'table-row') {
      // A row that begins with empty cells has its words, and its bold, further on.
      addLine(lines, text, bold, kind, page);
      continue;
    }
    let start = 0;
    for (const line of text.split('\n')) {
      addLine(lines, line, Math.max(0, bold - start), kind, page);
      start += line.length + 1;
    }
  }
  return { lines, removed };
}

function addLine(
  lines: SourceLine[],
  raw: string,
  bold: number,
  kind: SourceLine['kind'],
  page: number | null
) {
  const text = raw.trim();
  if (text === '') return;
  const indent = raw.length - raw.trimStart().length;
  lines.push({ text, bold: Math.min(text.length, Math.max(0, bold - indent)), kind, page });
}
