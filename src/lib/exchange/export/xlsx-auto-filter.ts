import type { Feature } from 'write-excel-file/universal';

/** Puts filter buttons on the header row of each sheet; `columns` and `rows` are counts, the header included. */
export function autoFilters(sheets: readonly { columns: number; rows: number }[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // The schema wants it right after the rows.
          transform: (xml, _options, { sheetIndex }) => {
            const { columns, rows } = sheets[sheetIndex]!;
            const filter = `<autoFilter ref="A1:${columnLetters(columns)}${rows}"/>`;
            return xml.replace('</sheetData>', `</sheetData>${filter}`);
          }
        }
      }
    }
  };
}

/** The letters of the column with this number: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
