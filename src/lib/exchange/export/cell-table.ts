import type { ColumnType } from '$lib/analysis/quotation-table/column';
import type { ExportOptions } from './export-options';
import type { ExportCell, ExportLocale } from './export-table';

/** Titles and rows of cells: all that an export has to know of a table. Plain data, so that it can be posted to a worker. */
export type CellTable = {
  title: string;
  locale: ExportLocale;
  /** `width` is that in Excel, in characters, about; the column `group` is left out where headings say it. */
  columns: readonly { id?: string; type: ColumnType; title: string; width?: number }[];
  /** The `heading` of a group stands over its rows where people read them; CSV and XLSX have the rows alone. */
  groups: readonly { heading?: string; rows: readonly { cells: readonly ExportCell[] }[] }[];
  /** What has to be known to read it: a paragraph each under the table where people read it. */
  notes?: readonly string[];
  options: ExportOptions;
};

/** What a table on a page is made of: columns that say under which heading a row stands (`group`) are left out. */
export type PageTable = Pick<CellTable, 'locale' | 'options'> & {
  columns: readonly { id?: string; type: ColumnType; title: string }[];
};

/** The cells of a row on a page as text, and before them the titles of its columns. */
export type PageRows = { titles: string[]; rows: string[][] };
