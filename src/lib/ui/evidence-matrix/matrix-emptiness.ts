import type { EvidenceMatrix } from '$lib/analysis/matrix/evidence-matrix';
import type { MatrixDimension } from '$lib/domain/matrix-member';
import type { ProjectModel } from '$lib/model/project-model';
import type { ShownMatrix } from './matrix-choices';

/** Where what is missing can be made. */
export type MatrixRemedy = 'project' | 'codes' | 'cases' | 'documents';

const remedies: Record<MatrixDimension, MatrixRemedy> = {
  question: 'project',
  cimo: 'project',
  code: 'codes',
  category: 'codes',
  core: 'codes',
  'code-group': 'codes',
  case: 'cases',
  role: 'cases',
  phase: 'project',
  'document-kind': 'documents',
  document: 'documents'
};

/**
 * Why there is no matrix to show and where that can be mended: a dimension without members, or no evidence at all where
 * rows or columns are about evidence. Null when there is something to show.
 */
export function matrixEmptiness(
  model: ProjectModel,
  { rows, columns }: ShownMatrix,
  matrix: EvidenceMatrix
): { missing: MatrixDimension | 'links'; remedy: MatrixRemedy } | null {
  if (matrix.rows.length === 0) return { missing: rows, remedy: remedies[rows] };
  if (matrix.columns.length === 0) return { missing: columns, remedy: remedies[columns] };
  const isAboutEvidence = [rows, columns].some(
    (dimension) => dimension === 'question' || dimension === 'cimo'
  );
  const hasEvidence = model.count('evidenceLinks') + model.count('evidenceRules') > 0;
  return isAboutEvidence && !hasEvidence ? { missing: 'links', remedy: 'documents' } : null;
}

const ofDocument = new Set<MatrixDimension>(['document', 'document-kind', 'phase']);

/** What to know about two dimensions before reading: null when they go well together. */
export function axesNote({
  rows,
  columns
}: Pick<ShownMatrix, 'rows' | 'columns'>): 'oneDocument' | 'same' | null {
  if (ofDocument.has(rows) && ofDocument.has(columns)) return 'oneDocument';
  return rows === columns ? 'same' : null;
}
