import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codeCooccurrence, type Cooccurrence } from './code-cooccurrence';

export type CooccurringCode = Cooccurrence & { codeId: CodeId };

/** The codes found together with one, most often first; ties by name. */
export function cooccurringCodes(model: ProjectModel, codeId: CodeId): CooccurringCode[] {
  const nearby = new Set<CodeId>();
  const documents = new Set(
    model.codingsWith(codeId).map((coding) => model.get('quotations', coding.quotationId).documentId)
  );
  for (const documentId of documents)
    for (const { id } of model.quotationsOf(documentId))
      for (const coding of model.codingsOf(id)) nearby.add(coding.codeId);
  const name = (id: CodeId) => model.get('codes', id).name;
  return codeCooccurrence(model, [...nearby])
    .filter(({ codeIds }) => codeIds.includes(codeId))
    .map(({ codeIds: [a, b], ...counts }) => ({ ...counts, codeId: a === codeId ? b : a }))
    .sort((a, b) => b.count - a.count || name(a.codeId).localeCompare(name(b.codeId)));
}
