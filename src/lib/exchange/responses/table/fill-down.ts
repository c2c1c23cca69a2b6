import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { SheetCell } from '../response-file';
import { findColumns, isBlank, type ResponseTable } from './response-table';

/**
 * The table with every respondent and moment in each of its rows: a name in joined cells, or one that is written only once above
 * empty cells, stands for the rows under it. A few empty cells among many are left empty: there somebody forgot a name.
 */
export function fillPeopleDown(
  table: ResponseTable,
  { columns }: Pick<ResponseMapping, 'columns'>
): ResponseTable {
  const places = findColumns(table.titles, columns);
  const wanted = columns.flatMap(({ use }, index) =>
    places[index]! >= 0 && ['respondent', 'moment', 'item-name', 'role', 'attribute'].includes(use.kind)
      ? [
          {
            column: places[index]!,
            isName: use.kind === 'respondent' || use.kind === 'moment' || use.kind === 'item-name'
          }
        ]
      : []
  );
  const first = table.place.firstRow + table.place.titleRows;
  const filled = new Map<number, Map<number, SheetCell>>();
  for (const { column, isName } of wanted) {
    const cells = filledColumn(table, column, { first, isName });
    if (cells.size > 0) filled.set(column, cells);
  }
  if (filled.size === 0) return table;
  const rows = table.rows.map((cells, row) => {
    const changed = [...filled].filter(([, values]) => values.has(row));
    if (changed.length === 0) return cells;
    const copy = [...cells];
    for (const [column, values] of changed) {
      while (copy.length <= column) copy.push(null);
      copy[column] = values.get(row)!;
    }
    return copy;
  });
  return { ...table, rows };
}

function filledColumn(
  table: ResponseTable,
  column: number,
  { first, isName }: { first: number; isName: boolean }
): Map<number, SheetCell> {
  const filled = new Map<number, SheetCell>();
  const { rows } = table;
  for (const { top, bottom, left, right } of table.merged) {
    if (left > column || right < column || bottom < first) continue;
    const value = rows[top]?.[left];
    for (let row = Math.max(first, top + 1); row <= bottom && !isBlank(value); row += 1)
      if (isBlank(rows[row]?.[column]) && rows[row]?.some((cell) => !isBlank(cell))) filled.set(row, value!);
  }
  if (filled.size > 0 || !isName) return filled;
  const data = rows.flatMap((cells, row) => (row >= first && !cells.every(isBlank) ? [row] : []));
  const blanks = data.filter((row) => isBlank(rows[row]![column]));
  if (data.length === 0 || isBlank(rows[data[0]!]![column]) || blanks.length < data.length * 0.4)
    return filled;
  let value: SheetCell = null;
  for (const row of data) {
    if (!isBlank(rows[row]![column])) value = rows[row]![column]!;
    else filled.set(row, value);
  }
  return filled;
}
