import type { CellConclusion } from '$lib/domain/cell-conclusion';
import type { DocumentKind } from '$lib/domain/document';
import type { CaseId, DocumentId, PhaseId, QuotationId } from '$lib/domain/ids';
import { memberKey, type MatrixDimension } from '$lib/domain/matrix-member';
import type { ProjectModel } from '$lib/model/project-model';
import type { QuotationCases } from '../cases/quotation-cases';
import { CellTally } from './cell-tally';
import { readAxis, type MatrixAxis } from './matrix-axis';
import { matrixMembers, type MatrixHead, type MemberWords } from './matrix-members';
import { MatrixScope } from './matrix-scope';

/** What a matrix shows. */
export type MatrixChoices = {
  rows: MatrixDimension;
  columns: MatrixDimension;
  /** `made`: only what lies in a cell by links made by hand; `implied`: only what lies there through a rule. */
  origins: 'all' | 'made' | 'implied';
  /** Only documents of these kinds and phases, and only what cases of these roles say; an empty list is no choice. */
  kinds: readonly DocumentKind[];
  roles: readonly string[];
  phases: readonly PhaseId[];
};

/** Sub-questions against CIMO elements, all evidence of the whole project. */
export const usualMatrix: MatrixChoices = {
  rows: 'question',
  columns: 'cimo',
  origins: 'all',
  kinds: [],
  roles: [],
  phases: []
};

/** What lies where a row and a column meet. */
export type MatrixCell = {
  /** By document number and then in the order of the text. */
  quotationIds: readonly QuotationId[];
  /** How many are in the cell only because a rule implies the row or the column. */
  impliedCount: number;
  /** How many speak against the row's or the column's question or CIMO element. */
  contraryCount: number;
  /** Who speaks in the quotations, each once; where the row or column is a case or role, only those who make the quotation lie in it. */
  caseIds: readonly CaseId[];
  /** Where the quotations are from, each once, by number. */
  documentIds: readonly DocumentId[];
  /** Documents the choices let through that could have had a quotation in the cell; see `MatrixScope`. */
  relevantDocumentCount: number;
  conclusion: CellConclusion | null;
};

/** A matrix as read off the project. A total counts what lies in at least one of its cells, once. */
export type EvidenceMatrix = {
  rows: readonly MatrixHead[];
  columns: readonly MatrixHead[];
  /** `[row][column]`; cells without anything may be one and the same object. */
  cells: readonly (readonly MatrixCell[])[];
  rowTotals: readonly MatrixCell[];
  columnTotals: readonly MatrixCell[];
  total: MatrixCell;
};

/**
 * Two dimensions of a project against each other. A quotation lies in a row when: of a question or CIMO element it is
 * evidence for or against it; of a code it has the code or one below it; of a group it has one of its codes or one below
 * these; of a case or role it is spoken by it; of a phase, kind or document its document is of it: of several phases, as
 * `itemPhases` says. A total takes a
 * quotation as implied when it lies in all cells of the total that it is in only through a rule, as contrary when it is
 * contrary in one. O(quotations · cells each lies in + rows · columns).
 */
export function evidenceMatrix(
  model: ProjectModel,
  choices: MatrixChoices,
  words: MemberWords,
  cases: QuotationCases
): EvidenceMatrix {
  const rows = matrixMembers(model, choices.rows, words);
  const columns = matrixMembers(model, choices.columns, words);
  return matrixOf(model, { rows, columns }, choices, cases);
}

/** As `evidenceMatrix`, of these rows and columns; those of an axis are all of one kind. */
export function matrixOf(
  model: ProjectModel,
  { rows, columns }: Pick<EvidenceMatrix, 'rows' | 'columns'>,
  choices: Omit<MatrixChoices, 'rows' | 'columns'>,
  cases: QuotationCases
): EvidenceMatrix {
  const rowAxis = readAxis(model, rows);
  const columnAxis = readAxis(model, columns);
  const scope = new MatrixScope(model, choices, rows, columns);
  const tallies = tallyQuotations(model, choices.origins, { rowAxis, columnAxis, scope, cases });
  const conclusions = conclusionsByCell(model, rows, columns);
  const empty = new Map<number, MatrixCell>();
  const cells = rows.map((_, row) =>
    columns.map((_, column) => {
      const at = row * columns.length + column;
      const relevantDocumentCount = scope.countInCell(row, column);
      const tally = tallies.cells[at];
      const conclusion = conclusions.get(at) ?? null;
      if (tally || conclusion) return (tally ?? new CellTally()).toCell(relevantDocumentCount, conclusion);
      const known = empty.get(relevantDocumentCount) ?? new CellTally().toCell(relevantDocumentCount, null);
      empty.set(relevantDocumentCount, known);
      return known;
    })
  );
  return {
    rows,
    columns,
    cells,
    rowTotals: tallies.rows.map((tally, row) => tally.toCell(scope.countInRow(row), null)),
    columnTotals: tallies.columns.map((tally, column) => tally.toCell(scope.countInColumn(column), null)),
    total: tallies.total.toCell(scope.countInAll(), null)
  };
}

type Tallies = {
  /** By row · columns + column; cells without a quotation have none. */
  cells: (CellTally | undefined)[];
  rows: CellTally[];
  columns: CellTally[];
  total: CellTally;
};

function tallyQuotations(
  model: ProjectModel,
  origins: MatrixChoices['origins'],
  { rowAxis, columnAxis, scope, cases }: Axes & { scope: MatrixScope; cases: QuotationCases }
): Tallies {
  const tallies: Tallies = {
    cells: new Array<CellTally | undefined>(rowAxis.size * columnAxis.size),
    rows: Array.from({ length: rowAxis.size }, () => new CellTally()),
    columns: Array.from({ length: columnAxis.size }, () => new CellTally()),
    total: new CellTally()
  };
  const speakersFor = speakersInCell(rowAxis, columnAxis);
  for (const document of scope.documents) {
    const speakersOf = scope.speakersIn(document, cases);
    for (const quotation of model.quotationsOf(document.id)) {
      const speakers = speakersOf(quotation);
      if (speakers === null) continue;
      const inRows = rowAxis.placesOf(quotation, document, speakers);
      const inColumns = inRows.length > 0 ? columnAxis.placesOf(quotation, document, speakers) : inRows;
      for (const row of inRows)
        for (const column of inColumns) {
          const implied = row.implied || column.implied;
          if (origins !== 'all' && implied !== (origins === 'implied')) continue;
          const at = row.index * columnAxis.size + column.index;
          const contrary = row.contrary || column.contrary;
          const caseIds = speakersFor(speakers, row.index, column.index);
          (tallies.cells[at] ??= new CellTally()).add(quotation, implied, contrary, caseIds);
          tallies.rows[row.index]!.add(quotation, implied, contrary, caseIds);
          tallies.columns[column.index]!.add(quotation, implied, contrary, caseIds);
          tallies.total.add(quotation, implied, contrary, caseIds);
        }
    }
  }
  return tallies;
}

type Axes = { rowAxis: MatrixAxis; columnAxis: MatrixAxis };

/** Of those who speak in a quotation, whom it is in a cell for: on an axis of cases or roles the one of that row or column. */
function speakersInCell(
  { indexOfCase: rowOf }: MatrixAxis,
  { indexOfCase: columnOf }: MatrixAxis
): (speakers: readonly CaseId[], row: number, column: number) => readonly CaseId[] {
  if (!rowOf && !columnOf) return (speakers) => speakers;
  return (speakers, row, column) =>
    speakers.length === 1
      ? speakers
      : speakers.filter((id) => rowOf?.get(id) === row || columnOf?.get(id) === column);
}

function conclusionsByCell(
  model: ProjectModel,
  rows: readonly MatrixHead[],
  columns: readonly MatrixHead[]
): Map<number, CellConclusion> {
  const rowOf = new Map(rows.map(({ key }, row) => [key, row]));
  const columnOf = new Map(columns.map(({ key }, column) => [key, column]));
  const found = new Map<number, CellConclusion>();
  for (const conclusion of model.list('cellConclusions')) {
    const [a, b] = conclusion.members.map(memberKey) as [string, string];
    for (const [rowKey, columnKey] of [
      [a, b],
      [b, a]
    ] as const) {
      const [row, column] = [rowOf.get(rowKey), columnOf.get(columnKey)];
      if (row !== undefined && column !== undefined) found.set(row * columns.length + column, conclusion);
    }
  }
  return found;
}
