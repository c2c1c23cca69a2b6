import { Document, Packer, PageOrientation, type IPropertiesOptions } from 'docx';
import { codebookDocxStyles } from '../codebook/codebook-to-docx';
import { documentFrame } from '../export/docx-frame';
import { legalInXml } from '../export/docx-paragraphs';
import { addSealToDocx } from '../integrity/seal-in-docx';
import { noteNumbering } from '../notes/note-to-docx';
import { runningFooter, runningHeader, titlePage } from './docx-title-page';
import { DocxWriter } from './docx-writer';
import type { ReportContent } from './report-content';
import { reportNumbering, reportParagraphStyles, withReportDefaults } from './report-docx-styles';

/** With more on the pages than this the numbers in the table of contents are left for Word to fill in: estimating them takes long. */
const mostPaged = 4000;

/**
 * The report as a Word document, A4: a title and a table of contents that is filled in, captions and footnotes
 * numbered by Word, everything in styles, each quotation a place that its numbers lead to, wide figures on pages that lie
 * on their side; sealed.
 */
export async function reportToDocx(content: ReportContent): Promise<Uint8Array> {
  const writer = new DocxWriter(content);
  const [first, ...others] = writer.write();
  const opening = titlePage(content);
  const pages = first?.isLandscape === false ? [{ ...first, children: [...opening, ...first.children] }] : [];
  if (first?.isLandscape) pages.push({ isLandscape: false, children: opening }, first);
  pages.push(...others);
  const frame = documentFrame(
    { title: legalInXml(content.title), locale: content.language, options: { layout: 'blocks' } },
    [],
    [...reportParagraphStyles, ...codebookDocxStyles]
  );
  const { size } = frame.sections[0]!.properties!.page!;
  const options: IPropertiesOptions = {
    ...frame,
    creator: legalInXml(content.authors.trim()) || 'Kerncode',
    description: legalInXml(content.words.madeWith),
    styles: withReportDefaults(frame.styles),
    numbering: { config: [...reportNumbering, ...noteNumbering.config] },
    footnotes: writer.footnotes,
    sections: pages.map(({ isLandscape, children }, index) => ({
      properties: {
        titlePage: index === 0,
        page: {
          size: {
            ...size,
            orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
          }
        }
      },
      headers: { default: runningHeader(content) },
      footers: { default: runningFooter(content) },
      children
    }))
  };
  const count = pages.reduce((sum, { children }) => sum + children.length, 0);
  const paged = count <= mostPaged;
  const numbers = paged ? { pageNumbers: (await import('docx/layout')).estimatePageNumbers } : {};
  const document = new Document({ ...options, ...numbers });
  return addSealToDocx(new Uint8Array(await Packer.toArrayBuffer(document)), content.seal);
}
