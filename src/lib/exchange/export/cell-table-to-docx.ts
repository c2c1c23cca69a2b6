import { Document, Packer, type FileChild } from 'docx';
import type { CellTable } from './cell-table';
import { documentFrame } from './docx-frame';
import { headingParagraph, titleParagraph } from './docx-paragraphs';
import { docxTable } from './docx-table';

/** The table as a Word document on its side: the title as Heading 1, each group as Heading 2. */
export async function cellTableToDocx(table: CellTable): Promise<Uint8Array> {
  const children: FileChild[] = [titleParagraph(table.title)];
  for (const { heading, rows } of table.groups) {
    if (heading) children.push(headingParagraph(heading));
    children.push(docxTable(rows, table));
  }
  const frame = documentFrame({ ...table, options: { layout: 'table' } }, children);
  return new Uint8Array(await Packer.toArrayBuffer(new Document(frame)));
}
