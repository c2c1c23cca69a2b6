import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { ColumnType } from '$lib/analysis/quotation-table/column';
import type { CellTable } from './cell-table';
import type { ExportCell, ExportLocale } from './export-table';
import { wallClock } from './wall-clock';
import { autoFilter } from './xlsx-auto-filter';
import { toXlsxText } from './xlsx-text';
import { wrappedText } from './xlsx-wrapped-text';

const millisecondsPerDay = 86_400_000;

/**
 * The table as an Excel workbook of one sheet: real numbers, dates and times, text as text whatever it begins with,
 * a frozen header row with filters. `widths` are those of the columns, in characters, about.
 */
export async function tableToXlsx(table: CellTable, widths: readonly number[]): Promise<Uint8Array> {
  const { columns, groups, title, locale, options } = table;
  const toDate = wallClock(options.timeZone);
  const header = columns.map((column): Cell => ({ value: column.title, type: String, fontWeight: 'bold' }));
  const data: SheetData = [header];
  for (const { rows } of groups)
    for (const { cells } of rows)
      data.push(cells.map((value, index) => toCell(value, columns[index]!.type, locale, toDate)));
  const sheet = {
    sheet: sheetName(title),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1
  };
  const features = [wrappedText, autoFilter(columns.length, data.length)];
  const blob = await writeXlsxFile(data, sheet, { features }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function toCell(
  value: ExportCell,
  type: ColumnType,
  locale: ExportLocale,
  toDate: (instant: string) => Date
): Cell {
  const day = locale === 'nl' ? 'dd-mm-yyyy' : 'dd/mm/yyyy';
  const alignVertical = 'top';
  if (value === null || value === '') return null;
  if (typeof value === 'number')
    return type === 'time'
      ? { value: value / millisecondsPerDay, type: Number, format: '[hh]:mm:ss', alignVertical }
      : value;
  if (type === 'date')
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: day, alignVertical };
  if (type === 'instant') return { value: toDate(value), type: Date, format: `${day} hh:mm`, alignVertical };
  return toXlsxText(value) || null;
}

/** A name Excel allows: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end. */
function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .slice(0, 31)
    .toWellFormed();
  return name.replace(/^[\s']+|[\s']+$/g, '') || 'Kerncode';
}
