import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CellTable } from '$lib/exchange/export/cell-table';
import { exportCellTable } from '$lib/exchange/export/export-cell-table';
import { defaultExportOptions } from '$lib/exchange/export/export-options';
import type { ExportCell } from '$lib/exchange/export/export-table';

const rowCount = 50_000;
const itemCount = 12;
const momentCount = 4;
export const responseFileNames = ['wide.csv', 'wide.xlsx', 'long.csv', 'long.xlsx'] as const;
export type ResponseFileName = (typeof responseFileNames)[number];

/** Writes files of 50,000 rows: a response a row with twelve scores, and an answer a row. Gives their paths. */
export async function writeResponseFiles(folder: string): Promise<Record<ResponseFileName, string>> {
  await mkdir(folder, { recursive: true });
  const paths = responseFileNames.map((name) => [name, join(folder, name)] as const);
  for (const [name, path] of paths) {
    const [layout, format] = name.split('.') as ['wide' | 'long', 'csv' | 'xlsx'];
    await writeFile(path, await exportCellTable(format, layout === 'wide' ? wideTable() : longTable()));
  }
  return Object.fromEntries(paths) as Record<ResponseFileName, string>;
}

function wideTable(): CellTable {
  const items = Array.from({ length: itemCount }, (_, index) => `${index + 1}. Vraag ${index + 1}`);
  const rows = Array.from({ length: rowCount }, (_, row) => [
    `R${Math.floor(row / momentCount) + 1}`,
    `Avond ${(row % momentCount) + 1}`,
    ...items.map((_, item) => score(row, item))
  ]);
  return tableOf(['Naam', 'Meetmoment'], items, rows);
}

function longTable(): CellTable {
  const perPerson = itemCount * momentCount;
  const rows = Array.from({ length: rowCount }, (_, row) => [
    `R${Math.floor(row / perPerson) + 1}`,
    `Avond ${(Math.floor(row / itemCount) % momentCount) + 1}`,
    String((row % itemCount) + 1),
    score(row, row % itemCount)
  ]);
  return tableOf(['Naam', 'Meetmoment', 'Item'], ['Antwoord'], rows);
}

function score(row: number, item: number): number {
  return ((row * 7 + item * 3) % 10) + 1;
}

function tableOf(
  texts: readonly string[],
  numbers: readonly string[],
  rows: readonly ExportCell[][]
): CellTable {
  return {
    title: 'Antwoorden',
    locale: 'nl',
    columns: [
      ...texts.map((title) => ({ type: 'text' as const, title })),
      ...numbers.map((title) => ({ type: 'number' as const, title }))
    ],
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
    options: defaultExportOptions('nl')
  };
}
