import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild
} from 'docx';
import { legalInXml, styledParagraph, textRuns } from '../export/docx-paragraphs';
import { runsRightToLeft } from '../export/quotation-block';
import type { ReportContent } from './report-content';
import { reportStyles } from './report-docx-styles';

/** Title, authors, when it was made, and the table of contents. */
export function titlePage({ title, authors, words, quotations, blocks }: ReportContent): FileChild[] {
  const hasHeadings = blocks.some(({ kind }) => kind === 'heading');
  return [
    new Paragraph({
      style: reportStyles.title,
      bidirectional: runsRightToLeft(title),
      children: textRuns(title)
    }),
    ...(authors.trim() === '' ? [] : [styledParagraph(reportStyles.subtitle, authors.trim(), false)]),
    styledParagraph(reportStyles.subtitle, words.madeWith, false),
    ...(quotations.length > 0
      ? [styledParagraph(reportStyles.body, `${words.numbers} ${words.pseudonyms}`, false)]
      : []),
    ...(hasHeadings
      ? [
          styledParagraph(reportStyles.contents, words.contents, true),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' })
        ]
      : [])
  ];
}

/** The title over every page but the first. */
export function runningHeader({ title }: ReportContent): Header {
  const children = textRuns(title.replace(/\s+/g, ' '));
  return new Header({ children: [new Paragraph({ style: reportStyles.header, children })] });
}

/** `Pagina 3` under every page but the first. */
export function runningFooter({ words }: ReportContent): Footer {
  const children = [new TextRun({ children: [`${legalInXml(words.page)} `, PageNumber.CURRENT] })];
  return new Footer({
    children: [new Paragraph({ style: reportStyles.footer, alignment: AlignmentType.RIGHT, children })]
  });
}
