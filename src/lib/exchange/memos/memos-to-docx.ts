import { Document, Packer, type FileChild } from 'docx';
import { documentFrame, docxStyles } from '../export/docx-frame';
import { headingParagraph, styledParagraph, titleParagraph } from '../export/docx-paragraphs';
import { noteNumbering, noteToDocx } from '../notes/note-to-docx';
import type { MemoReport } from './memo-report';

/** Memos as a Word document: a heading per memo, when and about what under it, then its text with its own formatting. */
export async function memosToDocx({ title, table, entries }: MemoReport): Promise<Uint8Array> {
  const children: FileChild[] = [titleParagraph(title)];
  const lists = { count: 0 };
  for (const { title: heading, made, about, blocks } of entries) {
    children.push(headingParagraph(heading, 2), styledParagraph(docxStyles.note, made, true));
    if (about !== '') children.push(styledParagraph(docxStyles.note, about, true));
    children.push(...noteToDocx(blocks, 3, lists));
  }
  const frame = { title, locale: table.locale, options: { layout: 'blocks' } } as const;
  const document = new Document({ ...documentFrame(frame, children), numbering: noteNumbering });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
