import { cellWords, onOneLine } from '../cells/cell-words';
import type { ResponseTable } from '../table/response-table';
import { dataRowsOf, type FileColumn } from './file-columns';

/** What a row says in some columns: for each list of columns their words joined. */
export type RowWords = { sheet: string; words: string[] };

/** What the rows of a file say in lists of columns, those of titles and totals aside. O(rows). */
export function rowWords(
  tables: readonly ResponseTable[],
  columns: readonly FileColumn[],
  lists: readonly (readonly number[])[]
): RowWords[] {
  return tables.flatMap((table) => {
    const places = lists.map((list) =>
      list.map((index) => {
        const { column, title } = columns[index]!;
        return table === tables[0] ? column : table.titles.indexOf(title);
      })
    );
    return dataRowsOf(table).map((row) => ({
      sheet: table.sheet,
      words: places.map((list) => onOneLine(list.map((at) => cellWords(table.rows[row]![at])).join(' ')))
    }));
  });
}
