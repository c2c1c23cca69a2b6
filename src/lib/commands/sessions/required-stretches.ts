import { AppError } from '$lib/domain/app-error';
import type { DocumentId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import type { ProjectModel } from '$lib/model/project-model';
import { requireSpan } from '../coding/quotation-at';

/**
 * Stretches as stored: those in the documents, by the order of these and then by start, longest first.
 * @throws AppError `command/outside-text`, `command/empty-selection`
 */
export function requiredStretches(
  model: ProjectModel,
  documentIds: readonly DocumentId[],
  stretches: readonly Stretch[]
): Stretch[] {
  const orderOf = new Map(documentIds.map((id, index) => [id, index]));
  const kept = stretches.filter(({ documentId }) => orderOf.has(documentId));
  for (const { documentId, start, end } of kept) requireSpan(model.get('documents', documentId), start, end);
  return kept
    .map(({ documentId, start, end }) => ({ documentId, start, end }))
    .sort(
      (a, b) => orderOf.get(a.documentId)! - orderOf.get(b.documentId)! || a.start - b.start || b.end - a.end
    );
}

/** @throws AppError `session/overlapping-parts` when stretches, in order, are not apart */
export function requireApart(stretches: readonly Stretch[]): void {
  stretches.forEach(({ documentId, start }, index) => {
    const before = stretches[index - 1];
    if (before?.documentId === documentId && start < before.end)
      throw new AppError('session/overlapping-parts', {});
  });
}
