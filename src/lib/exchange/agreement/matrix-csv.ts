import { csvCell, neutraliseFormula } from '../export/csv-escaping';

/** What coders gave to units: a header row, then a row per unit, first its name and then a cell for each coder. */
export type UnitMatrix = { header: readonly string[]; rows: readonly (readonly string[])[] };

/**
 * A raw unit by coder matrix as CSV that R, a spreadsheet and `kerncode reliability` read: commas, CRLF, no byte order
 * mark. Text that a spreadsheet would run is neutralised; a lone `-` (no code) is not.
 */
export function unitMatrixToCsv({ header, rows }: UnitMatrix): string {
  const toLine = (cells: readonly string[]) =>
    cells.map((cell) => csvCell(cell === '-' ? cell : neutraliseFormula(cell), ',')).join(',');
  return `${[header, ...rows].map(toLine).join('\r\n')}\r\n`;
}
