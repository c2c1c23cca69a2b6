import { Document, Packer, type IPropertiesOptions } from 'docx';
import { codebookDocxStyles } from '../codebook/codebook-to-docx';
import { documentFrame } from '../export/docx-frame';
import { legalInXml } from '../export/docx-paragraphs';
import { addSealToDocx } from '../integrity/seal-in-docx';
import { noteNumbering } from '../notes/note-to-docx';
import { DocxWriter } from './docx-writer';
import { reportNumbering, reportParagraphStyles, withReportDefaults } from './report-docx-styles';
import type { ReportContent } from './report-content';
import { runningFooter, runningHeader, titlePage } from './docx-title-page';

/** With more blocks than this the pages in the table of contents are left for Word to fill in: estimating them takes long. */
const mostBlocksPaged = 4000;

/**
 * The report as a Word document, A4: a title and a table of contents that is filled in, headings, captions and footnotes
 * numbered by Word, everything in styles, each quotation a place that its numbers lead to; sealed.
 */
export async function reportToDocx(content: ReportContent): Promise<Uint8Array> {
  const writer = new DocxWriter(content);
  const blocks = writer.write();
  const children = [...titlePage(content), ...blocks];
  const frame = documentFrame(
    { title: legalInXml(content.title), locale: content.language, options: { layout: 'blocks' } },
    children,
    [...reportParagraphStyles, ...codebookDocxStyles]
  );
  const [section] = frame.sections;
  const options: IPropertiesOptions = {
    ...frame,
    creator: legalInXml(content.authors.trim()) || 'Kerncode',
    description: legalInXml(content.words.madeWith),
    styles: withReportDefaults(frame.styles),
    numbering: { config: [...reportNumbering, ...noteNumbering.config] },
    footnotes: writer.footnotes,
    sections: [
      {
        ...section!,
        properties: { ...section!.properties, titlePage: true },
        headers: { default: runningHeader(content) },
        footers: { default: runningFooter(content) }
      }
    ]
  };
  const paged = blocks.length <= mostBlocksPaged;
  const pages = paged ? { pageNumbers: (await import('docx/layout')).estimatePageNumbers } : {};
  const document = new Document({ ...options, ...pages });
  return addSealToDocx(new Uint8Array(await Packer.toArrayBuffer(document)), content.seal);
}
