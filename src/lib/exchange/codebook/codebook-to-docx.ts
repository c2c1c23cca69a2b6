import { Document, Packer, Paragraph, type FileChild, type IParagraphStyleOptions } from 'docx';
import { documentFrame, docxStyles } from '../export/docx-frame';
import { headingParagraph, styledParagraph, textRuns, titleParagraph } from '../export/docx-paragraphs';
import { attribution, quotedParagraphs, runsRightToLeft } from '../export/quotation-block';
import type { Codebook, CodebookEntry, CodebookSection } from './codebook';

const styles = { name: 'CodeName', use: 'CodeUse', field: 'CodeField' } as const;
/** The styles of the blocks of codes; give them to the document. */
export const codebookDocxStyles: readonly IParagraphStyleOptions[] = [
  {
    id: styles.name,
    name: 'Code Name',
    basedOn: 'Normal',
    next: styles.use,
    quickFormat: true,
    run: { bold: true },
    paragraph: { spacing: { before: 240, after: 20 } }
  },
  {
    id: styles.use,
    name: 'Code Use',
    basedOn: 'Normal',
    next: styles.field,
    quickFormat: true,
    run: { color: '4B5563', size: 20 },
    paragraph: { spacing: { after: 60 } }
  },
  {
    id: styles.field,
    name: 'Code Field',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { after: 60 } }
  }
];

/**
 * The codebook as a Word document to append to a report: the title as Heading 1, core codes and categories as
 * headings under it, each code as a block in styles of its own, its example in the style Quote.
 */
export async function codebookToDocx({ title, table, sections }: Codebook): Promise<Uint8Array> {
  const children: FileChild[] = [titleParagraph(title), ...codebookDocx(sections)];
  const frame = { title, locale: table.locale, options: { layout: 'blocks' } } as const;
  const document = new Document(documentFrame(frame, children, codebookDocxStyles));
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The codes as paragraphs, under headings of the levels they have; `toHeading` makes these. */
export function codebookDocx(
  sections: readonly CodebookSection[],
  toHeading: (text: string, level: 2 | 3 | 4) => Paragraph = headingParagraph
): Paragraph[] {
  return sections.flatMap(({ heading, level, own, entries }) => [
    ...(heading === '' ? [] : [toHeading(heading, level)]),
    ...(own ? toBlock(own) : []),
    ...entries.flatMap((entry) => [styledParagraph(styles.name, entry.name, true), ...toBlock(entry)])
  ]);
}

/** The name of a code, where it was used and its definition stay on one page, and so do the parts of its example. */
function toBlock({ usage, fields, example }: CodebookEntry): Paragraph[] {
  const block = [
    styledParagraph(styles.use, usage, true),
    ...fields.map(({ label, text }) => fieldParagraph(label, text))
  ];
  if (!example) return block;
  return [
    ...block,
    fieldParagraph(example.label, '', true),
    ...quotedParagraphs(example).map((text) => styledParagraph(docxStyles.quote, text, true)),
    styledParagraph(docxStyles.source, attribution(example), false)
  ];
}

function fieldParagraph(label: string, text: string, keepNext = false): Paragraph {
  return new Paragraph({
    style: styles.field,
    keepNext,
    bidirectional: runsRightToLeft(text),
    children: [...textRuns(`${label}: `, true), ...textRuns(text)]
  });
}
