import type { NumberColumn } from '$lib/analysis/scores/number-column';
import type { NumbersWords } from '$lib/messages/numbers-words';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell } from '../export/export-table';

export type NumberRow = Partial<Record<NumberColumn, ExportCell>>;

/** Rows that belong together, as those of one item do. */
export type NumberGroup = { heading?: string; rows: readonly NumberRow[] };

export type NumberTableContents = {
  title: string;
  columns: readonly NumberColumn[];
  /** The column that the headings of groups say. */
  group?: NumberColumn;
  groups: readonly NumberGroup[];
  /** What has to be known to read the numbers. */
  notes?: readonly string[];
};

const types: Partial<Record<NumberColumn, 'text' | 'date'>> = {
  measure: 'text',
  moment: 'text',
  person: 'text',
  answer: 'text',
  outcome: 'text',
  remark: 'text',
  interval: 'text',
  scale: 'text',
  date: 'date'
};
const widths: Partial<Record<NumberColumn, number>> = { measure: 40, outcome: 48, remark: 40, answer: 32 };

/** Numbers as a table for any format and for the screen. Numbers are whole to four decimals: more would be false precision. */
export function numberTable(
  { title, columns, group, groups, notes }: NumberTableContents,
  words: NumbersWords
): CellTable {
  return {
    title,
    locale: words.language,
    columns: columns.map((id) => ({
      id: id === group ? 'group' : id,
      type: types[id] ?? 'number',
      title: words.column(id),
      width: widths[id] ?? (types[id] ? 20 : 12)
    })),
    groups: groups.map(({ heading, rows }) => ({
      ...(heading !== undefined && { heading }),
      rows: rows.map((row) => ({ cells: columns.map((id) => toCell(row[id])) }))
    })),
    ...(notes && { notes }),
    options: defaultExportOptions(words.language)
  };
}

function toCell(value: ExportCell | undefined): ExportCell {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : (value ?? null);
}
