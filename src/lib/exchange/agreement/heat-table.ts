import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';

type Heat = {
  title: string;
  /** What the rows are: the head of the column with their names. */
  rowAxis: string;
  rows: readonly string[];
  columns: readonly string[];
  value: (row: number, column: number) => number | null;
  locale: ExportLocale;
};

/** A heat map as a table of numbers for any format. */
export function heatTable({ title, rowAxis, rows, columns, value, locale }: Heat): CellTable {
  return {
    title,
    locale,
    columns: [
      { type: 'text', title: rowAxis, width: 32 },
      ...columns.map((name) => ({ type: 'number' as const, title: name, width: 10 }))
    ],
    groups: [
      {
        rows: rows.map((name, row) => ({ cells: [name, ...columns.map((_, column) => value(row, column))] }))
      }
    ],
    options: defaultExportOptions(locale)
  };
}
