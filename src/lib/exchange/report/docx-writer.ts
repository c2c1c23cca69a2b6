import {
  Bookmark,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  SimpleField,
  TextRun,
  type FileChild,
  type ParagraphChild
} from 'docx';
import { codebookDocx } from '../codebook/codebook-to-docx';
import { docxStyles } from '../export/docx-frame';
import { legalInXml, styledParagraph, textRuns } from '../export/docx-paragraphs';
import { docxTable } from '../export/docx-table';
import { quotedParagraphs, runsRightToLeft } from '../export/quotation-block';
import { noteToDocx } from '../notes/note-to-docx';
import { columnWidths } from '../export/column-widths';
import { scaleOnPage, splitPages, textWidth } from './split-pages';
import type {
  AppendixQuotation,
  ReportBlock,
  ReportContent,
  ReportFigure,
  ReportInline,
  ReportQuotation
} from './report-content';
import { orderedList, reportStyles } from './report-docx-styles';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4
} as const;

/** What stands on pages of one orientation. */
export type DocxPages = { isLandscape: boolean; children: FileChild[] };

type Footnotes = Record<string, { children: Paragraph[] }>;

/** Writes the blocks of one report; each quotation gets one bookmark and, where it is cited first, one footnote. */
export class DocxWriter {
  readonly footnotes: Footnotes = {};
  readonly #content: ReportContent;
  readonly #quotations: ReadonlyMap<string, ReportQuotation>;
  /** Quotations that stand as a block or in the appendix: mentions of them need no place of their own. */
  readonly #standing: ReadonlySet<string>;
  readonly #bookmarked = new Set<string>();
  readonly #noted = new Set<string>();
  readonly #counts = { table: 0, figure: 0 };
  readonly #lists = { count: 0 };
  #isInAppendix = false;
  #isLandscape = false;
  #isFirst = true;

  constructor(content: ReportContent) {
    this.#content = content;
    this.#quotations = new Map(content.quotations.map((quotation) => [quotation.anchor, quotation]));
    this.#standing = new Set(
      content.blocks.flatMap((block) => {
        if (block.kind === 'quotation') return [block.anchor];
        return block.kind === 'quotations' ? block.entries.map(({ anchor }) => anchor) : [];
      })
    );
  }

  /** The blocks on pages that stand, and wide figures and tables on pages of their own that lie on their side. */
  write(): DocxPages[] {
    return splitPages(this.#content.blocks).map(({ isLandscape, blocks }) => {
      this.#isLandscape = isLandscape;
      return { isLandscape, children: blocks.flatMap((block) => this.#block(block)) };
    });
  }

  #block(block: ReportBlock): FileChild[] {
    switch (block.kind) {
      case 'heading':
        if (block.level === 1) this.#isInAppendix = block.appendix === true;
        return [this.#heading(block.text, block.level, block.number)];
      case 'paragraph':
        return [this.#paragraph(block.content, { style: reportStyles.body })];
      case 'label':
        return [styledParagraph(reportStyles.label, block.text, true)];
      case 'list': {
        const instance = (this.#lists.count += 1);
        const marker = block.ordered
          ? { numbering: { reference: orderedList, level: 0, instance } }
          : { bullet: { level: 0 } };
        return block.items.map((item) => this.#paragraph(item, { style: reportStyles.list, ...marker }));
      }
      case 'note':
        return noteToDocx(block.blocks, 3, this.#lists, {
          style: reportStyles.body,
          mention: ({ ref, label }) => {
            const anchor = ref.kind === 'quotation' ? this.#content.anchors[ref.id] : undefined;
            return anchor === undefined ? textRuns(label) : this.#citation(anchor, label);
          }
        });
      case 'finding': {
        const number = `${this.#content.words.finding} ${block.number}  `;
        return [
          new Paragraph({
            style: reportStyles.finding,
            children: [
              new TextRun({ text: legalInXml(number), bold: false, color: '4B5563' }),
              ...textRuns(block.statement, true)
            ]
          })
        ];
      }
      case 'quotation':
        return this.#quotation(block.anchor, block.layout, block.shown);
      case 'mentions': {
        const named = block.anchors.flatMap((anchor, index) => [
          new TextRun({ text: index === 0 ? '' : ', ' }),
          ...this.#citation(anchor, this.#quotations.get(anchor)!.citation)
        ]);
        const label = new TextRun({ text: `${legalInXml(block.label)}: ` });
        return [new Paragraph({ style: reportStyles.body, children: [label, ...named] })];
      }
      case 'table': {
        const rows = block.table.groups.flatMap(({ rows: own }) => own);
        return [
          this.#caption('table', block.caption, true),
          docxTable(rows, block.table, {
            style: reportStyles.table,
            widths: columnWidths(rows, block.table, textWidth(this.#isLandscape))
          }),
          // Word wants something between two tables, and the text some room.
          new Paragraph({ style: reportStyles.body, children: [] })
        ];
      }
      case 'figure':
        return [
          new Paragraph({
            style: reportStyles.figure,
            keepNext: true,
            children: [image(block.figure, this.#isLandscape)]
          }),
          this.#caption('figure', block.caption, false)
        ];
      case 'codebook':
        return codebookDocx(block.sections, (text, level) => this.#heading(text, level));
      case 'quotations':
        return block.entries.flatMap((entry) => this.#entry(entry));
    }
  }

  /** A template may number headings, but not those of appendices and of sections with a number of their own. */
  #heading(text: string, level: 1 | 2 | 3 | 4, number?: string): Paragraph {
    const hasOwn = this.#isInAppendix || number !== undefined;
    // The first chapter begins after the contents, an appendix on a page of its own.
    const begins = (this.#isFirst || (level === 1 && this.#isInAppendix)) && !this.#isLandscape;
    this.#isFirst = false;
    return new Paragraph({
      heading: headingLevels[level],
      bidirectional: runsRightToLeft(text),
      ...(hasOwn ? { numbering: false, indent: { left: 0, hanging: 0 } } : {}),
      ...(begins ? { pageBreakBefore: true } : {}),
      children: textRuns(number === undefined ? text : `${number}\u2002${text}`)
    });
  }

  #paragraph(
    content: readonly ReportInline[],
    form: Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'style' | 'bullet' | 'numbering'>
  ): Paragraph {
    const words = content.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    return new Paragraph({
      ...form,
      bidirectional: runsRightToLeft(words),
      children: content.flatMap((piece): ParagraphChild[] =>
        piece.kind === 'citation'
          ? this.#citation(piece.anchor, piece.citation)
          : textRuns(piece.text, piece.bold)
      )
    });
  }

  /** The number of a quotation, leading to where it stands; the first time with its footnote. */
  #citation(anchor: string, citation: string): ParagraphChild[] {
    const stands = this.#standing.has(anchor);
    const run = new TextRun({ text: citation, ...(stands ? { style: 'Hyperlink' } : {}) });
    if (stands)
      return [
        new InternalHyperlink({ anchor: bookmarkName(anchor), children: [run] }),
        ...this.#footnote(anchor)
      ];
    return [...this.#bookmark(anchor, [run]), ...this.#footnote(anchor)];
  }

  #quotation(anchor: string, layout: 'block' | 'pull', shown: string): Paragraph[] {
    const { citation, who } = this.#quotations.get(anchor)!;
    const style = layout === 'pull' ? reportStyles.pull : docxStyles.quote;
    const paragraphs = quotedParagraphs({ text: shown }).map((text) => styledParagraph(style, text, true));
    const source = new Paragraph({
      style: docxStyles.source,
      bidirectional: runsRightToLeft(shown),
      children: [
        ...this.#bookmark(anchor, [new TextRun({ text: citation })]),
        ...textRuns(`, ${who}`),
        ...this.#footnote(anchor)
      ]
    });
    return [...paragraphs, source];
  }

  #entry({ anchor, citation, attribution, words }: AppendixQuotation): Paragraph[] {
    const source = new Paragraph({
      style: docxStyles.source,
      bidirectional: runsRightToLeft(words),
      children: [
        ...this.#bookmark(anchor, [new TextRun({ text: citation })]),
        ...textRuns(attribution.slice(citation.length))
      ]
    });
    return [
      ...quotedParagraphs({ text: words }).map((text) => styledParagraph(docxStyles.quote, text, true)),
      source
    ];
  }

  /** The place that numbers of a quotation lead to: the first it has. */
  #bookmark(anchor: string, children: TextRun[]): ParagraphChild[] {
    if (this.#bookmarked.has(anchor)) return children;
    this.#bookmarked.add(anchor);
    return [new Bookmark({ id: bookmarkName(anchor), children })];
  }

  #footnote(anchor: string): ParagraphChild[] {
    const quotation = this.#quotations.get(anchor);
    if (!quotation || this.#noted.has(anchor)) return [];
    this.#noted.add(anchor);
    const id = this.#noted.size;
    const children = textRuns(` ${quotation.source}`);
    this.footnotes[String(id)] = { children: [new Paragraph({ style: reportStyles.footnote, children })] };
    return [new FootnoteReferenceRun(id)];
  }

  /** `Tabel 3. …`, the number a field that Word counts; it stays with what it names. */
  #caption(kind: 'table' | 'figure', text: string, keepNext: boolean): Paragraph {
    const number = (this.#counts[kind] += 1);
    const label = this.#content.words[kind];
    return new Paragraph({
      style: reportStyles.caption,
      keepNext,
      children: [
        new TextRun({ text: `${label} ` }),
        new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
        ...textRuns(`. ${text}`)
      ]
    });
  }
}

/** Word allows letters, digits and underscores in the name of a place: `q_10_17`. */
function bookmarkName(anchor: string): string {
  return anchor.replaceAll('-', '_');
}

/** An empty picture of one white dot, for programs that cannot draw the figure where nothing could make a picture of it. */
const noPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';

function image(
  { svg, png, width, height, title, description }: ReportFigure,
  isLandscape: boolean
): ImageRun {
  const scale = Math.min(scaleOnPage({ width, height }, isLandscape), 1.25);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: legalInXml(title), title: legalInXml(title), description: legalInXml(description) };
  const data = png ?? Uint8Array.from(atob(noPicture), (character) => character.charCodeAt(0));
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation,
    altText,
    fallback: { type: 'png', data }
  });
}
