import { expect, it } from 'vitest';
import type { PageTable } from './cell-table';
import { columnWidths } from './column-widths';
import { defaultExportOptions } from './export-options';

const table: PageTable = {
  locale: 'nl',
  columns: [
    { type: 'text', title: 'Plaats' },
    { type: 'number', title: 'Citaten die er tegen spreken' },
    { type: 'text', title: 'Uitspraak' }
  ],
  options: defaultExportOptions('nl')
};
const rows = [
  { cells: ['Context → Interventie', 12, 'een buddy die vooraf thuis helpt kiezen. '.repeat(4)] }
];
const total = 9000;

it('fills the page, and gives words the room that the title of a number does not need', () => {
  const [place, number, statement] = columnWidths(rows, table, total) as [number, number, number];
  expect(place + number + statement).toBe(total);
  expect(number).toBeLessThan(place);
  expect(statement).toBeGreaterThan(place + number);
});

it('gives a number less room the smaller the letters are', () => {
  const numberAt = (size: number) => columnWidths(rows, table, total, size)[1]!;
  expect(numberAt(16)).toBeLessThan(numberAt(20));
});
