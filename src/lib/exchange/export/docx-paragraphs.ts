import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { docxStyles } from './docx-frame';
import type { ExportRow, ExportTable } from './export-table';
import { attribution, quotedParagraphs, runsRightToLeft } from './quotation-block';

const illegalInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text without what XML cannot hold. */
export function legalInXml(text: string): string {
  return text.toWellFormed().replace(illegalInXml, '');
}

/** Runs of text, bold where asked and else as their style has it; line feeds become line breaks, what XML cannot hold is left out. */
export function textRuns(text: string, bold = false): TextRun[] {
  const lines = legalInXml(text).split('\n');
  const rightToLeft = runsRightToLeft(text);
  return lines.map(
    (line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0, rightToLeft, ...(bold && { bold }) })
  );
}

export function titleParagraph(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(title) });
}

const headings = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4
} as const;

/** A heading under the title, which is of level 1. */
export function headingParagraph(heading: string, level: keyof typeof headings = 2): Paragraph {
  return new Paragraph({
    heading: headings[level],
    bidirectional: runsRightToLeft(heading),
    children: textRuns(heading)
  });
}

/** A quotation ready for a report: its paragraphs in quotes, `10:17, role` under it, codes and comment if asked. */
export function quotationBlock(row: ExportRow, { options, labels }: ExportTable): Paragraph[] {
  const notes: string[] = [];
  if (options.codes && row.codes !== '') notes.push(`${labels.codes}: ${row.codes}`);
  if (options.comment && row.comment !== '') notes.push(`${labels.comment}: ${row.comment}`);
  return [
    ...quotedParagraphs(row).map((text) => styledParagraph(docxStyles.quote, text, true)),
    styledParagraph(docxStyles.source, attribution(row), notes.length > 0),
    ...notes.map((note, index) => styledParagraph(docxStyles.note, note, index < notes.length - 1))
  ];
}

/** `keepNext` keeps a paragraph and the one after it, as a quotation and its source, on one page. */
export function styledParagraph(style: string, text: string, keepNext: boolean): Paragraph {
  return new Paragraph({ style, keepNext, bidirectional: runsRightToLeft(text), children: textRuns(text) });
}
