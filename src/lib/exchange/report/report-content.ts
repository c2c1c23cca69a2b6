import type { QuotationLayout } from '$lib/domain/finding';
import type { QuotationId } from '$lib/domain/ids';
import type { ContentLanguage } from '$lib/domain/project';
import type { ReportPartKind } from '$lib/domain/report';
import type { NoteBlock } from '$lib/language/notes/note-block';
import type { CodebookSection } from '../codebook/codebook';
import type { CellTable } from '../export/cell-table';
import type { ReportSeal, SealedQuotation } from '../integrity/seal';

/** A figure as files hold it: drawn already, for who writes the report knows no charts. */
export type ReportFigure = {
  /** A whole SVG file. */
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
  title: string;
  /** Its outcome in a sentence, for who does not see it. */
  description: string;
  /** The same as a picture, for programs that cannot draw SVG; null where nothing could make one. */
  png: Uint8Array | null;
};

/** The figures a report can hold; what there is nothing to draw of is null or missing. */
export type ReportFigures = {
  networks: readonly ReportFigure[];
  configurations: ReportFigure | null;
  balance: ReportFigure | null;
};

/** Words that stand out, a quotation named by its number, or the end of a line. */
export type ReportInline =
  { kind: 'text'; text: string; bold?: boolean } | { kind: 'citation'; anchor: string; citation: string };

/** A piece of a report, the same for every format. All names of people in it are those from outside the project. */
export type ReportBlock =
  /**
   * `anchor` is unique in the report. Only sections of the results have a `number`: that of their sub-question first, as
   * findings in them have.
   */
  | {
      kind: 'heading';
      level: 1 | 2 | 3 | 4;
      text: string;
      anchor: string;
      number?: string;
      /** A heading of level 1. */
      appendix?: boolean;
    }
  | { kind: 'paragraph'; content: readonly ReportInline[] }
  /** Words over what follows, no heading: it stays with the next block and is in no table of contents. */
  | { kind: 'label'; text: string }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly ReportInline[])[] }
  /** What the researcher wrote; mentions left in it are of quotations, see `ReportContent.anchors`. */
  | { kind: 'note'; blocks: readonly NoteBlock[] }
  /** A claim with its number, `2.1`; `level` is that of a heading in its place. */
  | { kind: 'finding'; number: string; statement: string; anchor: string; level: 2 | 3 | 4 | 5 }
  /** A quotation as it is shown here; `anchor` is that of its `ReportQuotation`. */
  | { kind: 'quotation'; anchor: string; layout: Exclude<QuotationLayout, 'mention'>; shown: string }
  /** The numbers of quotations that stand nowhere as a block, after what they support. */
  | { kind: 'mentions'; label: string; anchors: readonly string[] }
  | { kind: 'table'; caption: string; table: CellTable }
  | { kind: 'figure'; caption: string; figure: ReportFigure }
  | { kind: 'codebook'; sections: readonly CodebookSection[] }
  /** Every quotation of a group (a document, a sub-question) whole, for an appendix. */
  | { kind: 'quotations'; entries: readonly AppendixQuotation[] };

/** A quotation in the appendix. */
export type AppendixQuotation = { anchor: string; citation: string; attribution: string; words: string };

/** A turn (without turns: a paragraph) around a quotation; the speaker has the name from outside, or none. */
export type ContextPiece = { speaker: string; words: string };

/** A quotation the report cites, once however often it is cited. */
export type ReportQuotation = {
  quotationId: QuotationId;
  /** `10:17`. */
  citation: string;
  /** `q-10-17`. */
  anchor: string;
  /** Who speaks, by role or pseudonym; empty when nobody is known. */
  who: string;
  /** `10:17, coördinator`. */
  attribution: string;
  /** Document, kind, date, time and phase in one line; no names. */
  source: string;
  /** The whole quotation, with names replaced. */
  words: string;
  context: { before: readonly ContextPiece[]; after: readonly ContextPiece[] };
  /** Once per way it is printed; cited by number only: once, with nothing shown. */
  sealed: readonly SealedQuotation[];
};

/** A report as plain data, so that it can be posted to a worker. Made by `buildReport`. */
export type ReportContent = {
  title: string;
  authors: string;
  language: ContentLanguage;
  /** ISO instant. */
  madeOn: string;
  blocks: readonly ReportBlock[];
  /** Every one that is cited, once, by number; those that stand only in the appendix are not in it. */
  quotations: readonly ReportQuotation[];
  /** The anchor of each quotation that is cited, by its id. */
  anchors: Readonly<Record<QuotationId, string>>;
  /** Parts that were asked for and have nothing in them. */
  leftOut: readonly ReportPartKind[];
  seal: ReportSeal;
  words: ReportWords;
};

/** The words that a writer puts around the content, in the language of the report. */
export type ReportWords = {
  contents: string;
  figure: string;
  table: string;
  page: string;
  finding: string;
  madeWith: string;
  close: string;
  /** Over the quotations with their context. */
  quotationsShown: string;
  backToText: string;
  /** What the reader should know of names, and of the numbers of quotations. */
  pseudonyms: string;
  numbers: string;
};
