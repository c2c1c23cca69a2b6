import { expect, it } from 'vitest';
import { CellTally } from './cell-tally';

type Cell = { implied?: boolean; contrary?: boolean; caseIds?: never[] };

function add(tally: CellTally, id: string, { implied = false, contrary = false, caseIds = [] }: Cell): void {
  tally.add({ id: id as never, documentId: 'd' as never }, implied, contrary, caseIds);
}

it.each([
  ['made by hand in one cell', [{ implied: true }, {}], 0],
  ['made by hand in the first', [{}, { implied: true }], 0],
  ['implied in every cell', [{ implied: true }, { implied: true }], 1]
])('counts a quotation %s of a total right, once', (_, cells, impliedCount) => {
  const tally = new CellTally();
  for (const fields of cells) add(tally, 'q', fields);
  add(tally, 'other', { contrary: true });
  expect(tally.toCell(1, null)).toMatchObject({
    quotationIds: ['q', 'other'],
    impliedCount,
    contraryCount: 1
  });
});

it('counts it as contrary when one cell of a total says so, and every person once', () => {
  const tally = new CellTally();
  const [els, noor] = ['els', 'noor'] as never[];
  add(tally, 'q', { caseIds: [els!] });
  add(tally, 'q', { contrary: true, caseIds: [els!, noor!] });
  add(tally, 'q', { contrary: true, caseIds: [noor!] });
  expect(tally.toCell(2, null)).toMatchObject({ contraryCount: 1, caseIds: ['els', 'noor'] });
});
