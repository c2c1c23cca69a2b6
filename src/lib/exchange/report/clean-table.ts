import type { CellTable } from '../export/cell-table';

/** The table with its titles and texts cleaned. */
export function cleanTable(table: CellTable, clean: (text: string) => string): CellTable {
  return {
    ...table,
    title: clean(table.title),
    columns: table.columns.map((column) => ({ ...column, title: clean(column.title) })),
    groups: table.groups.map((group) => ({
      ...group,
      ...(group.heading === undefined ? {} : { heading: clean(group.heading) }),
      rows: group.rows.map(({ cells }) => ({
        cells: cells.map((cell) => (typeof cell === 'string' ? clean(cell) : cell))
      }))
    }))
  };
}
