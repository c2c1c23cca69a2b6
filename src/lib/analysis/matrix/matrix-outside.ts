import type { CaseId } from '$lib/domain/ids';
import type { EvidenceMatrix } from './evidence-matrix';
import type { MatrixHead } from './matrix-members';

/** The matrix as it may leave the project: cases are called what `names` (of `namesOutside`) says. */
export function matrixOutside(matrix: EvidenceMatrix, names: ReadonlyMap<CaseId, string>): EvidenceMatrix {
  const outside = (head: MatrixHead): MatrixHead =>
    head.member.kind === 'case' ? { ...head, name: names.get(head.member.id) ?? '' } : head;
  return { ...matrix, rows: matrix.rows.map(outside), columns: matrix.columns.map(outside) };
}
