import type { MatrixCell, MatrixChoices } from '$lib/analysis/matrix/evidence-matrix';
import type { MatrixHead } from '$lib/analysis/matrix/matrix-members';
import type { OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import { coverageOf } from '$lib/analysis/matrix/matrix-shade';
import { citation } from '$lib/model/citation';
import type { ProjectModel } from '$lib/model/project-model';

/** A matrix as `--json` gives it: heads, cells by row and column, and totals that count a quotation once. */
export function matrixReport(model: ProjectModel, matrix: OutsideMatrix, choices: MatrixChoices) {
  const toCell = (cell: MatrixCell) => ({
    quotations: cell.quotationIds.length,
    implied: cell.impliedCount,
    contrary: cell.contraryCount,
    cases: cell.caseIds.map((id) => matrix.caseNames.get(id)),
    documents: cell.documentIds.map((id) => model.get('documents', id).number),
    relevantDocuments: cell.relevantDocumentCount,
    coverage: coverageOf(cell)
  });
  return {
    dimensions: { rows: choices.rows, columns: choices.columns },
    origins: choices.origins,
    rows: matrix.rows.map(toHead),
    columns: matrix.columns.map(toHead),
    cells: matrix.cells.map((line) =>
      line.map((cell) => ({
        ...toCell(cell),
        citations: cell.quotationIds.map((id) => citation(model, model.get('quotations', id))),
        conclusion: cell.conclusion && {
          status: cell.conclusion.status,
          text: cell.conclusion.conclusion
        }
      }))
    ),
    totals: {
      rows: matrix.rowTotals.map(toCell),
      columns: matrix.columnTotals.map(toCell),
      all: toCell(matrix.total)
    }
  };
}

function toHead({ member: { kind, id }, name, hint }: MatrixHead) {
  return { kind, id, name, hint };
}
