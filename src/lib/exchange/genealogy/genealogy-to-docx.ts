import { Document, Packer, Paragraph, type FileChild } from 'docx';
import { documentFrame } from '../export/docx-frame';
import { headingParagraph, textRuns, titleParagraph } from '../export/docx-paragraphs';
import { docxTable } from '../export/docx-table';
import { runsRightToLeft } from '../export/quotation-block';
import type { GenealogyReport } from './genealogy-report';

/** The appendix as a Word document: a heading and an account per core code and category, and the table of events. */
export async function genealogyToDocx(report: GenealogyReport): Promise<Uint8Array> {
  const { title, method, sections, tableTitle, table } = report;
  const children: FileChild[] = [titleParagraph(title), paragraph(method)];
  for (const { heading, level, paragraphs } of sections)
    children.push(headingParagraph(heading, level), ...paragraphs.map(paragraph));
  children.push(headingParagraph(tableTitle));
  for (const { rows } of table.groups) children.push(docxTable(rows, table));
  const frame = documentFrame({ ...table, options: { layout: 'blocks' } }, children);
  return new Uint8Array(await Packer.toArrayBuffer(new Document(frame)));
}

function paragraph(text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    bidirectional: runsRightToLeft(text),
    children: textRuns(text)
  });
}
