import { expect, it } from 'vitest';
import { QuotationCases } from '../cases/quotation-cases';
import { exampleStudy, question } from '../quotation-table/example-study';
import { evidenceMatrix, usualMatrix } from './evidence-matrix';
import { matrixOutside } from './matrix-outside';

const words = { question: String, cimo: String, kind: String, nobody: 'respondent' };

function outside(choices: object) {
  const study = exampleStudy();
  study.case('ada', 'Ada', 'ouder');
  study.records.documents[0]!.name = 'Interview Fatima';
  study.records.cellConclusions.push({
    id: 'conclusion' as never,
    members: [{ kind: 'case', id: 'fatima' as never }, question(1) as never],
    conclusion:
      '**Fatima** zegt met [Noor](kc:case/noor) en [Ria](kc:case/gone) in [2:2](kc:quotation/quotation-2:2) nee.',
    status: 'drafted',
    updatedBy: 'anna' as never,
    updatedAt: '2025-03-01T09:30:00.000Z'
  });
  const { model } = study;
  const cases = new QuotationCases(study.findText);
  const matrix = evidenceMatrix(model, { ...usualMatrix, ...choices }, words, cases);
  return { matrix, outside: matrixOutside(model, matrix, words) };
}

it('names no case, and orders cases by what they are called', () => {
  const { matrix, outside: left } = outside({ rows: 'case', columns: 'question' });
  expect(matrix.rows.map(({ name }) => name)).toEqual(['Els', 'Ada', 'Fatima', 'Noor']);
  expect(left.rows.map(({ name }) => name)).toEqual(['coördinator', 'ouder 1', 'ouder 2', 'respondent 1']);
  // Fatima came first: she is the first parent, and her row goes with her.
  expect(left.cells[1]).toMatchObject([{ quotationIds: ['quotation-2:2'], contraryCount: 1 }, {}]);
  expect(left.rowTotals[1]!.quotationIds).toEqual(['quotation-2:2']);
  expect(left.cells[2]!.every(({ quotationIds }) => quotationIds.length === 0)).toBe(true);
});

it('gives conclusions as words without names, also of a case that is gone', () => {
  const { outside: left } = outside({ rows: 'case', columns: 'question' });
  expect(left.cells[1]![0]!.conclusion?.conclusion).toBe(
    '[ouder 1] zegt met respondent 1 en respondent in 2:2 nee.'
  );
});

it('takes names out of those of documents', () => {
  const { outside: left } = outside({ rows: 'document', columns: 'case' });
  expect(left.rows.map(({ name }) => name)).toEqual([
    '2. Interview [ouder 1]',
    '7. Intake',
    '10. Focusgroep'
  ]);
  expect(JSON.stringify(left)).not.toMatch(/Fatima|Noor|Els|Ada/);
});
