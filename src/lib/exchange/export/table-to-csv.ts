import type { CellTable } from './cell-table';
import { cellFormatter } from './cell-text';
import { csvCell, neutraliseFormula } from './csv-escaping';

/**
 * The table as CSV: a header row, CRLF between rows, line feeds inside a text kept. Text that a spreadsheet would take for a formula is neutralised; see `restoreFormula`.
 */
export function tableToCsv({ columns, groups, locale, options }: CellTable): string {
  const { delimiter, dates, decimalComma, timeZone } = options;
  const format = cellFormatter({ dates, decimalComma, timeZone, locale });
  const toLine = (cells: readonly string[]): string =>
    cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);
  const lines = [toLine(columns.map(({ title }) => neutraliseFormula(title)))];
  for (const { rows } of groups)
    for (const { cells } of rows)
      lines.push(
        toLine(
          cells.map((value, index) => {
            const text = format(value, columns[index]!.type);
            return typeof value === 'number' ? text : neutraliseFormula(text);
          })
        )
      );
  const mark = options.byteOrderMark ? '\uFEFF' : '';
  return `${mark}${lines.join('\r\n')}\r\n`;
}
