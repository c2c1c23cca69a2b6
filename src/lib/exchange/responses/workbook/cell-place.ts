import { columnLetters } from '../../export/xlsx-auto-filter';

/** A cell by its row and column, from 0. */
export type CellPlace = { row: number; column: number };

/** The place that `B7` names, with or without `$`; null when it names none. */
export function parseCellPlace(name: string): CellPlace | null {
  let at = 0;
  let column = 0;
  let row = 0;
  for (; at < name.length; at += 1) {
    const code = name.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  for (; at < name.length; at += 1) {
    const digit = name.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return row > 0 && column > 0 ? { row: row - 1, column: column - 1 } : null;
}

/** `B7`, from a row and column from 0. */
export function cellName({ row, column }: CellPlace): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}
