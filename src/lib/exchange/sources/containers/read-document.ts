import type { SourceNote, SourceParagraph } from '../parsed-source';

/** What a reader of a word processor's file or a PDF gives to the recognition of turns. */
export type ReadDocument = {
  /** In reading order, footnotes last; no empty ones. */
  paragraphs: SourceParagraph[];
  notes: SourceNote[];
  /** A day in the document's title property, as `YYYY-MM-DD`; never the day the file was made. */
  date: string | null;
};
