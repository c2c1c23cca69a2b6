import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { restoreFormula } from './csv-escaping';
import { exampleRow, exampleTable, hostileTexts, tableOf } from './example-table';
import { tableToCsv } from './table-to-csv';

function read(csv: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter, newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('tableToCsv', () => {
  it.each([';', ','] as const)('reads back equal with %j between cells, whatever the texts', (delimiter) => {
    const csv = tableToCsv(tableOf(hostileTexts, { delimiter, byteOrderMark: false }));
    const [, ...rows] = read(csv, delimiter);
    expect(rows.map((cells) => restoreFormula(cells[1]!))).toEqual(hostileTexts);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('writes titles, numbers, times and dates as Dutch Excel reads them', () => {
    expect(tableToCsv(tableOf(['Nou']))).toBe(
      '\uFEFFCitaat;Tekst;Codes;Opmerking;Datum;Gemaakt;Tijd;Plaats (%)\r\n' +
        '10:17;Nou;"Vertrouwen; Band";;2025-02-01;2025-03-01T23:30:00.000Z;00:12:40;12,5\r\n'
    );
  });

  it('writes a decimal point, local dates and no byte order mark when asked', () => {
    const csv = tableToCsv(
      tableOf(['Nou'], { delimiter: ',', decimalComma: false, byteOrderMark: false, dates: 'local' })
    );
    expect(csv.split('\r\n')[1]).toBe(
      '10:17,Nou,Vertrouwen; Band,,01-02-2025,02-03-2025 00:30,00:12:40,12.5'
    );
  });

  it('says in the first column which group a row is in', () => {
    const groups = ['1. Vraag', '2. Vraag'].map((heading) => ({ heading, rows: [exampleRow({}, heading)] }));
    const rows = read(tableToCsv(exampleTable(groups, { byteOrderMark: false })), ';');
    expect(rows.map(([first]) => first)).toEqual(['Groep', '1. Vraag', '2. Vraag']);
  });

  it('leaves an empty cell empty', () => {
    const row = { ...exampleRow(), cells: ['1:1', 'a', '', '', null, null, null, null] };
    const csv = tableToCsv(exampleTable([{ heading: '', rows: [row] }]));
    expect(csv.split('\r\n')[1]).toBe('1:1;a;;;;;;');
  });
});
