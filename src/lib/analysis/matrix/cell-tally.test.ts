import { expect, it } from 'vitest';
import { CellTally, type CellEntry } from './cell-tally';

const entry = (quotationId: string, fields: Partial<CellEntry> = {}): CellEntry => ({
  quotationId: quotationId as never,
  documentId: 'd' as never,
  implied: false,
  contrary: false,
  caseIds: [],
  ...fields
});

it.each([
  ['made by hand in one cell', [{ implied: true }, {}], 0],
  ['made by hand in the first', [{}, { implied: true }], 0],
  ['implied in every cell', [{ implied: true }, { implied: true }], 1]
])('counts a quotation %s of a total right, once', (_, cells, impliedCount) => {
  const tally = new CellTally();
  for (const fields of cells) tally.add(entry('q', fields));
  tally.add(entry('other', { contrary: true }));
  expect(tally.toCell(1, null)).toMatchObject({
    quotationIds: ['q', 'other'],
    impliedCount,
    contraryCount: 1
  });
});

it('counts it as contrary when one cell of a total says so, and every person once', () => {
  const tally = new CellTally();
  const [els, noor] = ['els', 'noor'] as never[];
  tally.add(entry('q', { caseIds: [els!] }));
  tally.add(entry('q', { contrary: true, caseIds: [els!, noor!] }));
  tally.add(entry('q', { contrary: true, caseIds: [noor!] }));
  expect(tally.toCell(2, null)).toMatchObject({ contraryCount: 1, caseIds: ['els', 'noor'] });
});
