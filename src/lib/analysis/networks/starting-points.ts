import { codeCooccurrence } from '$lib/analysis/cooccurrence/code-cooccurrence';
import type { CodeId } from '$lib/domain/ids';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { ProjectModel } from '$lib/model/project-model';

const toRef = (id: CodeId): ObjectRef => ({ kind: 'code', id });

/** The core codes, each followed by all that stands under it; the highest categories where there is no core code. */
export function branchesOfCoreCodes(model: ProjectModel): ObjectRef[] {
  const codes = model.list('codes');
  const level = codes.some((code) => code.level === 'core') ? 'core' : 'category';
  const found = new Set<CodeId>();
  const addBranch = (id: CodeId): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const child of model.childrenOf(id)) addBranch(child.id);
  };
  for (const code of codes) if (code.level === level) addBranch(code.id);
  return [...found].map(toRef);
}

/** The codes on most quotations, most first; unused ones never. */
export function mostUsedCodes(model: ProjectModel, limit: number): ObjectRef[] {
  return model
    .list('codes')
    .map(({ id, name }) => ({ id, name, count: model.codingCount(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .slice(0, limit)
    .map(({ id }) => toRef(id));
}

/** The codes that occur together with another at least so often, in their order in the project. */
export function cooccurringAtLeast(model: ProjectModel, least: number): ObjectRef[] {
  const pairs = codeCooccurrence(model).filter(({ count }) => count >= least);
  const found = new Set(pairs.flatMap(({ codeIds }) => codeIds));
  return model.list('codes').flatMap(({ id }) => (found.has(id) ? [toRef(id)] : []));
}

/**
 * How often codes must be found together for a figure that can be read: the least number that leaves at most two links
 * a code.
 */
export function readableLeast(model: ProjectModel, refs: readonly ObjectRef[]): number {
  const ids = refs.flatMap((ref) => (ref.kind === 'code' ? [ref.id] : []));
  const counts = codeCooccurrence(model, ids).map(({ count }) => count);
  counts.sort((a, b) => b - a);
  const firstLeftOut = counts[2 * ids.length];
  return firstLeftOut === undefined ? 1 : firstLeftOut + 1;
}

/** The codes that a relation ties to another. */
export function relatedCodes(model: ProjectModel): ObjectRef[] {
  return model
    .list('codes')
    .flatMap(({ id }) => (model.relationCount({ kind: 'code', id }) > 0 ? [toRef(id)] : []));
}
