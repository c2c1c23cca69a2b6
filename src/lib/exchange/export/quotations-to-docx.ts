import { Document, Packer, type FileChild } from 'docx';
import { documentFrame } from './docx-frame';
import { headingParagraph, quotationBlock, titleParagraph } from './docx-paragraphs';
import { docxTable } from './docx-table';
import type { ExportTable } from './export-table';

/**
 * The quotations as a Word document: the title as Heading 1, each group as Heading 2, the quotations as blocks in
 * the style Quote or as a table; page numbers in the footer, the language of the locale.
 */
export async function quotationsToDocx(table: ExportTable): Promise<Uint8Array> {
  const children: FileChild[] = [titleParagraph(table.title)];
  for (const { heading, rows } of table.groups) {
    if (heading !== '') children.push(headingParagraph(heading));
    if (table.options.layout === 'table') children.push(docxTable(rows, table));
    else children.push(...rows.flatMap((row) => quotationBlock(row, table)));
  }
  const document = new Document(documentFrame(table, children));
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
