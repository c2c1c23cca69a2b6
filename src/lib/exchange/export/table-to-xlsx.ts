import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { ColumnType } from '$lib/analysis/quotation-table/column';
import type { CellTable } from './cell-table';
import type { ExportCell, ExportLocale } from './export-table';
import { wallClock } from './wall-clock';
import { autoFilters } from './xlsx-auto-filter';
import { sheetNames } from './xlsx-sheet-names';
import { toXlsxText } from './xlsx-text';
import { wrappedText } from './xlsx-wrapped-text';

const millisecondsPerDay = 86_400_000;

/** A table with the widths of its columns, in characters, about. */
export type XlsxSheet = { table: CellTable; widths: readonly number[] };

/** As `tablesToXlsx`, of one sheet. */
export async function tableToXlsx(table: CellTable, widths: readonly number[]): Promise<Uint8Array> {
  return tablesToXlsx([{ table, widths }]);
}

/**
 * Tables as an Excel workbook, a sheet each, named after its title: real numbers, dates and times, text as text
 * whatever it begins with, a frozen header row with filters.
 */
export async function tablesToXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ table }) => table.title));
  const written = sheets.map(({ table, widths }, index) => ({
    data: toSheetData(table),
    sheet: names[index]!,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1
  }));
  const sizes = written.map(({ data, columns }) => ({ columns: columns.length, rows: data.length }));
  const blob = await writeXlsxFile(written, { features: [wrappedText, autoFilters(sizes)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function toSheetData({ columns, groups, locale, options }: CellTable): SheetData {
  const toDate = wallClock(options.timeZone);
  const header = columns.map((column): Cell => ({ value: column.title, type: String, fontWeight: 'bold' }));
  const data: SheetData = [header];
  for (const { rows } of groups)
    for (const { cells } of rows)
      data.push(cells.map((value, index) => toCell(value, columns[index]!.type, locale, toDate)));
  return data;
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
