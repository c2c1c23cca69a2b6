import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { tableOfObject } from '$lib/domain/table-of-object';
import type { ProjectModel } from '$lib/model/project-model';

/** The objects that are in the project, each once. */
export function existingRefs(model: ProjectModel, refs: readonly ObjectRef[]): ObjectRef[] {
  const existing = refs.filter(({ kind, id }) => model.find(tableOfObject[kind], id));
  return [...new Map(existing.map((ref) => [objectKey(ref), ref])).values()];
}
