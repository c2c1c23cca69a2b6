import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { documentKinds } from '$lib/domain/document';
import type { ChangeId } from '$lib/domain/ids';
import { matrixDimensions } from '$lib/domain/matrix-member';
import { invertChange } from '$lib/model/invert-change';
import type { ProjectModel } from '$lib/model/project-model';
import { TestProject } from '$lib/testing/test-project';
import { QuotationCases } from '../cases/quotation-cases';
import { ExampleStudy, exampleStudy, question } from '../quotation-table/example-study';
import { evidenceMatrix, usualMatrix, type EvidenceMatrix, type MatrixCell } from './evidence-matrix';
import type { MemberWords } from './matrix-members';
import { randomStudy, type RandomStudy } from './testing/random-study';
import { recountMatrix } from './testing/recount-matrix';

const words: MemberWords = { question: String, cimo: (id) => id, kind: (kind) => kind };
const read = ({ model, findText }: Pick<RandomStudy, 'model' | 'findText'>, choices = {}): EvidenceMatrix =>
  evidenceMatrix(model, { ...usualMatrix, ...choices }, words, new QuotationCases(findText));

/** The cases in an order of their own: those of a total come cell by cell. */
const sorted = (cell: MatrixCell): MatrixCell => ({ ...cell, caseIds: [...cell.caseIds].sort() });
const counts = ({ cells, rowTotals, columnTotals, total }: EvidenceMatrix) => ({
  cells: cells.map((line) => line.map(sorted)),
  rowTotals: rowTotals.map(sorted),
  columnTotals: columnTotals.map(sorted),
  total: sorted(total)
});

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 });
const randomChoices = fc.record({
  rows: fc.constantFrom(...matrixDimensions),
  columns: fc.constantFrom(...matrixDimensions),
  origins: fc.constantFrom('all', 'made', 'implied'),
  kinds: some(documentKinds.slice(0, 2)),
  roles: some(['ouder', 'coördinator']),
  phases: some(['phase-1', 'phase-2'])
});

describe('an evidence matrix of any two dimensions', () => {
  it('is what a slow recount finds, cells and totals', () => {
    fc.assert(
      fc.property(randomStudy, randomChoices, (study, choices) => {
        const matrix = read(study, choices);
        const slow = recountMatrix(
          study.model,
          { ...usualMatrix, ...(choices as object) },
          matrix,
          study.findText
        );
        expect(counts(matrix)).toEqual(slow);
      }),
      { numRuns: 400 }
    );
  });

  it('turned on its side shows the same', () => {
    fc.assert(
      fc.property(randomStudy, randomChoices, (study, choices) => {
        const matrix = counts(read(study, choices));
        const turned = counts(read(study, { ...choices, rows: choices.columns, columns: choices.rows }));
        const columns = turned.cells[0]?.map((_, column) => turned.cells.map((line) => line[column]));
        if (matrix.cells[0]?.length && columns?.length) expect(columns).toEqual(matrix.cells);
        expect(turned.rowTotals).toEqual(matrix.columnTotals);
        expect(turned.columnTotals).toEqual(matrix.rowTotals);
        expect(turned.total).toEqual(matrix.total);
      })
    );
  });

  it('has each quotation either as made or as implied', () => {
    fc.assert(
      fc.property(randomStudy, randomChoices, (study, choices) => {
        const all = read(study, { ...choices, origins: 'all' });
        const made = read(study, { ...choices, origins: 'made' });
        const implied = read(study, { ...choices, origins: 'implied' });
        all.cells.forEach((line, row) =>
          line.forEach((cell, column) => {
            const parts = [made, implied].map((matrix) => matrix.cells[row]![column]!.quotationIds);
            expect(parts[1]).toHaveLength(cell.impliedCount);
            expect(parts.flat().sort()).toEqual([...cell.quotationIds].sort());
          })
        );
      })
    );
  });
});

/** The cell of a row and a column by their names. */
function cellOf(matrix: EvidenceMatrix, row: string, column: string): MatrixCell {
  const at = (heads: EvidenceMatrix['rows'], name: string) =>
    heads.findIndex((head) => head.name === name || head.key.endsWith(name));
  return matrix.cells[at(matrix.rows, row)]![at(matrix.columns, column)]!;
}

describe('sub-questions against CIMO elements', () => {
  const study = exampleStudy();
  const cimo = (id: 'context' | 'mechanism') => ({ kind: 'cimo', id }) as const;
  study.link('10:2', cimo('context'));
  study.link('10:17', question(1));

  it('counts quotations, people, documents and what speaks against', () => {
    const matrix = read(study);
    expect(matrix.rows.map(({ name, hint }) => [name, hint])).toEqual([
      ['1', 'Wat doet de buddy?'],
      ['2', 'Wat werkt voor wie?']
    ]);
    expect(cellOf(matrix, '1', 'context')).toEqual({
      quotationIds: ['quotation-10:2', 'quotation-10:17'],
      impliedCount: 0,
      contraryCount: 0,
      caseIds: ['els', 'noor'],
      documentIds: ['document-10'],
      relevantDocumentCount: 3,
      conclusion: null
    });
    // 2:2 contradicts question 1, 10:17 is no outcome of it.
    expect(cellOf(matrix, '1', 'mechanism')).toMatchObject({
      quotationIds: ['quotation-2:2'],
      contraryCount: 1
    });
    expect(cellOf(matrix, '1', 'outcome')).toMatchObject({
      quotationIds: ['quotation-10:17'],
      contraryCount: 1
    });
  });

  it('counts a quotation that lies in several cells in each, and in a total once', () => {
    const matrix = read(study);
    const cells = matrix.cells
      .flat()
      .filter(({ quotationIds }) => quotationIds.includes('quotation-2:2' as never));
    expect(cells).toHaveLength(2);
    expect(matrix.rowTotals.map(({ quotationIds }) => quotationIds.length)).toEqual([3, 1]);
    expect(matrix.total.quotationIds).toEqual(['quotation-2:2', 'quotation-10:2', 'quotation-10:17']);
    expect(matrix.total).toMatchObject({ contraryCount: 2, caseIds: ['fatima', 'els', 'noor'] });
  });

  it('shows an empty cell as nothing from all relevant documents', () => {
    expect(cellOf(read(study), '2', 'intervention')).toEqual({
      quotationIds: [],
      impliedCount: 0,
      contraryCount: 0,
      caseIds: [],
      documentIds: [],
      relevantDocumentCount: 3,
      conclusion: null
    });
  });

  it('knows nobody who speaks while the texts are not loaded', () => {
    const matrix = read({ model: study.model, findText: () => undefined });
    expect(matrix.total.quotationIds).toHaveLength(3);
    expect(matrix.total.caseIds).toEqual([]);
  });
});

it('is empty of a project without anything', () => {
  const study = new ExampleStudy();
  for (const rows of matrixDimensions)
    for (const columns of matrixDimensions) {
      const matrix = read(study, { rows, columns });
      expect(matrix.total.quotationIds).toEqual([]);
      expect(matrix.cells).toHaveLength(rows === 'cimo' ? 4 : 0);
    }
});

describe('a matrix after changes', () => {
  const matrixOf = (model: ProjectModel) => read({ model, findText: () => undefined });

  it('follows a link that is made and undone', () => {
    const project = TestProject.coded();
    const [quotation] = project.model.list('quotations').slice(-1);
    const before = matrixOf(project.model);
    const places = [{ quotationId: quotation!.id }];
    const [question] = project.model.list('questions');
    const changes = [
      { kind: 'question' as const, id: question!.id },
      { kind: 'cimo' as const, id: 'outcome' as const }
    ].map((target) => project.run(linkEvidence, { places, target, stance: 'contrary' }));
    expect(cellOf(matrixOf(project.model), '1', 'outcome')).toMatchObject({
      quotationIds: [quotation!.id],
      contraryCount: 1
    });
    for (const change of changes)
      project.take(invertChange(change, project.context.newId() as ChangeId, project.context.now));
    expect(matrixOf(project.model)).toEqual(before);
  });
});
