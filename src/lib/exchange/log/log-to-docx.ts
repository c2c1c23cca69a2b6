import { Document, Packer, type FileChild } from 'docx';
import { documentFrame, docxStyles } from '../export/docx-frame';
import { headingParagraph, styledParagraph, titleParagraph } from '../export/docx-paragraphs';
import { noteNumbering, noteToDocx } from '../notes/note-to-docx';
import type { LogReport } from './log-report';

/** The account of the iterations as a Word document: a heading per iteration and, under it, per entry. */
export async function logToDocx({ title, lead, parts, table }: LogReport): Promise<Uint8Array> {
  const children: FileChild[] = [titleParagraph(title), styledParagraph(docxStyles.note, lead, false)];
  const lists = { count: 0 };
  for (const { heading, level, lines, blocks, about } of parts) {
    children.push(headingParagraph(heading, level));
    const hasMore = blocks.length > 0;
    lines.forEach((line, index) =>
      children.push(styledParagraph(docxStyles.note, line, hasMore || index < lines.length - 1))
    );
    children.push(...noteToDocx(blocks, 3, lists));
    if (about !== '') children.push(styledParagraph(docxStyles.note, about, false));
  }
  const frame = { title, locale: table.locale, options: { layout: 'blocks' } } as const;
  const document = new Document({ ...documentFrame(frame, children), numbering: noteNumbering });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
