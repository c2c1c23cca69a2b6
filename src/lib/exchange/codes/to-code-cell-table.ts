import {
  codeColumns,
  codeValue,
  type CodeColumnId,
  type CodeTableLabels
} from '$lib/analysis/codes/code-column';
import type { CodeRow } from '$lib/analysis/codes/code-row';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

/** In characters, for the columns that hold more or less than most. */
const widths: Partial<Record<CodeColumnId, number>> = { name: 32, path: 48, parent: 28, groups: 28 };

/** The table of codes as plain data, for every export: these rows and columns in this order. */
export function toCodeCellTable(shown: {
  title: string;
  rows: readonly CodeRow[];
  columns: readonly CodeColumnId[];
  labels: CodeTableLabels;
  locale: ExportLocale;
}): CellTable {
  const { title, rows, columns, labels, locale } = shown;
  return {
    title,
    locale,
    columns: columns.map((id) => ({
      type: codeColumns[id],
      title: labels.column(id),
      width: widths[id] ?? (codeColumns[id] === 'number' ? 12 : 20)
    })),
    groups: [{ rows: rows.map((row) => ({ cells: columns.map((id) => toCell(row, id, labels)) })) }],
    options: defaultExportOptions(locale)
  };
}

function toCell(row: CodeRow, column: CodeColumnId, labels: CodeTableLabels): ExportCell {
  const value = codeValue(row, column, labels);
  if (value === null || typeof value !== 'object') return value;
  return value.join('; ') || null;
}
