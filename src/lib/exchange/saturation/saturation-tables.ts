import type { GrowthPoint } from '$lib/analysis/saturation/code-growth';
import type { SaturationRow } from '$lib/analysis/saturation/new-codes';
import {
  growthColumns,
  newCodeColumns,
  type SaturationColumn
} from '$lib/analysis/saturation/saturation-columns';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

type Words = {
  title: string;
  column: (id: SaturationColumn) => string;
  locale: ExportLocale;
  timeZone?: string;
};

/** New codes per document as a table for any format. */
export function newCodesTable(rows: readonly SaturationRow[], words: Words): CellTable {
  const cells = rows.map((row, index) => [
    index + 1,
    row.number,
    row.name,
    row.codedAt,
    row.codeCount,
    row.newCodes.length,
    row.total,
    row.newCodes.map(({ name }) => name).join('; ')
  ]);
  return toTable(newCodeColumns, cells, words);
}

/** The growth of the code system as a table for any format. */
export function growthTable(points: readonly GrowthPoint[], words: Words): CellTable {
  const cells = points.map(({ at, total, counts, made, merged, deleted }) => [
    at,
    total,
    counts.open,
    counts.category,
    counts.core,
    made,
    merged,
    deleted
  ]);
  return toTable(growthColumns, cells, words);
}

const types: Partial<Record<SaturationColumn, 'text' | 'instant'>> = {
  name: 'text',
  newCodes: 'text',
  codedAt: 'instant',
  at: 'instant'
};

function toTable(
  columns: readonly SaturationColumn[],
  rows: readonly ExportCell[][],
  { title, column, locale, timeZone }: Words
): CellTable {
  return {
    title,
    locale,
    columns: columns.map((id) => ({
      type: types[id] ?? 'number',
      title: column(id),
      width: id === 'newCodes' ? 60 : types[id] ? 24 : 12
    })),
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
    options: { ...defaultExportOptions(locale), timeZone }
  };
}
