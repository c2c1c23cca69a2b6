import type { CodeCondition, CodeGroup } from '$lib/domain/code-group';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * The codes in a group: those put in it, in that order, or those that meet its condition now, in the order they were
 * made. A condition on a branch that is no longer there matches nothing. O(codes · depth).
 */
export function codesInGroup(model: ProjectModel, { codeIds, condition }: CodeGroup): CodeId[] {
  if (!condition) return codeIds.filter((id) => model.find('codes', id));
  const meets = meetsCondition(model, condition);
  return model
    .list('codes')
    .filter(meets)
    .map(({ id }) => id);
}

/**
 * The codes in a group and all codes under them, each once. A filter of quotations or of bars in the margin counts these:
 * who asks for the core codes means all that was coded in their branches. O(codes · depth).
 */
export function branchesInGroup(model: ProjectModel, group: CodeGroup): CodeId[] {
  const found = new Set<CodeId>();
  const addBranch = (id: CodeId): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const child of model.childrenOf(id)) addBranch(child.id);
  };
  for (const id of codesInGroup(model, group)) addBranch(id);
  return [...found];
}

/** Whether a code meets all of a condition that is not null or empty. */
export function meetsCondition(
  model: ProjectModel,
  { level, branchId, use, name }: CodeCondition
): (code: Code) => boolean {
  const wanted = foldText(name.trim()).folded;
  return (code) =>
    (level === null || code.level === level) &&
    (use === null || (use === 'used') === model.codingCount(code.id) > 0) &&
    foldText(code.name).folded.includes(wanted) &&
    (branchId === null || isInBranch(model, code, branchId));
}

function isInBranch(model: ProjectModel, code: Code, branchId: CodeId): boolean {
  for (let at: Code | undefined = code; at; at = at.parentId ? model.find('codes', at.parentId) : undefined)
    if (at.id === branchId) return true;
  return false;
}
