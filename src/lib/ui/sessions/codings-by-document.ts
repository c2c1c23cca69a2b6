import type { CoderId, DocumentId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** How often each coder coded in each document; a coder or document without codings is not in it. */
export type CodingsByDocument = ReadonlyMap<DocumentId, ReadonlyMap<CoderId, number>>;

/** O(codings). */
export function codingsByDocument(model: ProjectModel): CodingsByDocument {
  const counts = new Map<DocumentId, Map<CoderId, number>>();
  for (const { quotationId, coderId } of model.list('codings')) {
    const { documentId } = model.get('quotations', quotationId);
    const ofDocument = counts.get(documentId) ?? new Map<CoderId, number>();
    counts.set(documentId, ofDocument.set(coderId, (ofDocument.get(coderId) ?? 0) + 1));
  }
  return counts;
}
