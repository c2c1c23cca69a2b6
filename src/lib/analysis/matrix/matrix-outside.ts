import type { CaseId } from '$lib/domain/ids';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import type { ProjectModel } from '$lib/model/project-model';
import { mentionsOutside } from '../cases/mentions-outside';
import { namesOutside } from '../cases/names-outside';
import type { ObjectWords } from '../objects/object-name';
import type { EvidenceMatrix, MatrixCell } from './evidence-matrix';
import type { MatrixHead } from './matrix-members';

/** A matrix that may leave the project; exports and figures take no other. Only `matrixOutside` makes one. */
export type OutsideMatrix = EvidenceMatrix & {
  /** What each case is called in it. */
  caseNames: ReadonlyMap<CaseId, string>;
};

/** The matrix without names of cases: in heads and conclusions they are called as `namesOutside` says. Conclusions are plain words. */
export function matrixOutside(
  model: ProjectModel,
  matrix: EvidenceMatrix,
  words: ObjectWords & { nobody: string }
): OutsideMatrix {
  const caseNames = namesOutside(model, words.nobody);
  const nameOf = mentionsOutside(model, words);
  const outsideHead = (head: MatrixHead): MatrixHead =>
    head.member.kind === 'case' ? { ...head, name: caseNames.get(head.member.id) ?? words.nobody } : head;
  const outsideCell = (cell: MatrixCell): MatrixCell =>
    cell.conclusion
      ? {
          ...cell,
          conclusion: { ...cell.conclusion, conclusion: notePlainText(cell.conclusion.conclusion, nameOf) }
        }
      : cell;
  return {
    ...matrix,
    rows: matrix.rows.map(outsideHead),
    columns: matrix.columns.map(outsideHead),
    cells: matrix.cells.map((row) => row.map(outsideCell)),
    caseNames
  };
}
