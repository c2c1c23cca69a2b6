import type { CellTable } from '../export/cell-table';

export const genealogyFormats = ['docx', 'xlsx', 'csv', 'md', 'html'] as const;
/** `md` is Markdown. */
export type GenealogyFormat = (typeof genealogyFormats)[number];

/** The account of one code in sentences; the title of the document is level 1. */
export type GenealogySection = { heading: string; level: 2 | 3 | 4; paragraphs: readonly string[] };

/** How codes came about as plain data, so that it can be posted to a worker: an account of each, and all events. */
export type GenealogyReport = {
  title: string;
  method: string;
  sections: readonly GenealogySection[];
  tableTitle: string;
  table: CellTable;
};
