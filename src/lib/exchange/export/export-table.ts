import type { ColumnId, ColumnType } from '$lib/analysis/quotation-table/column';
import type { ExportOptions } from './export-options';

export const exportFormats = ['csv', 'xlsx', 'docx', 'md', 'html', 'txt'] as const;
/** `md` is Markdown, `txt` the clipboard's plain text. */
export type ExportFormat = (typeof exportFormats)[number];

/** A column as exported: its title is in the reader's language. `group` says under which heading a row stands. */
export type ExportColumn = { id: ColumnId | 'group'; type: ColumnType; title: string };

/** A cell as `CellValue`, with a list joined to one text by `; `. */
export type ExportCell = string | number | null;

/**
 * A quotation as exported: its cells in the order of the columns, and what a block in a report needs. Flat, because
 * twenty thousand of these are copied to a worker.
 */
export type ExportRow = {
  cells: ExportCell[];
  citation: string;
  text: string;
  /** Joined by `, `; empty when nobody has a role. */
  roles: string;
  /** Joined by `; `. */
  codes: string;
  comment: string;
};

/** `heading` is empty when the table is not grouped. */
export type ExportGroup = { heading: string; rows: ExportRow[] };

/** Everything an export writes as plain data, so that it can be posted to a worker. Made by `toExportTable`. */
export type ExportTable = {
  title: string;
  /** Decides number and date forms and the language of the document. */
  locale: ExportLocale;
  columns: ExportColumn[];
  groups: ExportGroup[];
  labels: { codes: string; comment: string };
  options: ExportOptions;
};

export type ExportLocale = 'nl' | 'en';
