import type { CellTable } from '../export/cell-table';

export const codebookFormats = ['docx', 'xlsx', 'csv', 'md', 'html'] as const;
/** `md` is Markdown. */
export type CodebookFormat = (typeof codebookFormats)[number];

/** What a document says of one code, in the reader's words. */
export type CodebookEntry = {
  /** The code with the open codes above it, up to the heading it stands under: `Begeleiding / Thuis`. */
  name: string;
  /** Its level and where it was used, in one line. */
  usage: string;
  /** What was written about it, in the order of the page; the texts may hold line feeds. */
  fields: readonly { label: string; text: string }[];
  example: { label: string; text: string; citation: string; roles: string } | null;
};

/** A core code or category with the open codes right under it. */
export type CodebookSection = {
  /** Empty when the project has no core codes and no categories. */
  heading: string;
  /** The title of the document is level 1; deeper than 4 stays 4. */
  level: 2 | 3 | 4;
  /** What is said of the heading itself; null under the heading of codes that belong nowhere. */
  own: CodebookEntry | null;
  entries: readonly CodebookEntry[];
};

/** The codebook as plain data, so that it can be posted to a worker: as a table and as a document. */
export type Codebook = { title: string; table: CellTable; sections: readonly CodebookSection[] };
