import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { ResponseSheet } from '../response-file';
import { findColumns, toResponseTable, type ResponseTable } from './response-table';

const farthest = 30;

/**
 * The sheet as the table a mapping describes: where it says the titles are or, when fewer of them stand there than elsewhere near the
 * top, where most do: a line may have been put above the table.
 */
export function locateTitles(sheet: ResponseSheet, mapping: ResponseMapping): ResponseTable {
  const { layout, firstRow, titleRows, columns } = mapping;
  const at = (row: number) => toResponseTable(sheet, layout, { firstRow: row, titleRows });
  const count = (table: ResponseTable) =>
    findColumns(table.titles, columns).filter((index) => index >= 0).length;
  const told = at(firstRow);
  if (titleRows === 0 || count(told) * 2 >= columns.length) return told;
  let best = { table: told, found: count(told) };
  for (let row = 0; row <= Math.min(farthest, sheet.rows.length - 1); row += 1) {
    if (row === firstRow) continue;
    const table = at(row);
    const found = count(table);
    if (found > best.found) best = { table, found };
  }
  return best.table;
}
