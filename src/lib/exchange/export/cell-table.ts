import type { ColumnType } from '$lib/analysis/quotation-table/column';
import type { ExportOptions } from './export-options';
import type { ExportCell, ExportLocale } from './export-table';

/** Titles and rows of cells: all that CSV and XLSX have to know of what they write. */
export type CellTable = {
  title: string;
  locale: ExportLocale;
  columns: readonly { type: ColumnType; title: string }[];
  groups: readonly { rows: readonly { cells: readonly ExportCell[] }[] }[];
  options: ExportOptions;
};
