import type { CodeGroup } from '$lib/domain/code-group';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codesInGroup } from './codes-in-group';

/**
 * The groups each code is in, smart ones too, by name; a code in none is left out. `codesOf` says which codes a group
 * has, `branchesInGroup` those under its codes too. O(groups · codes · depth).
 */
export function groupsByCode(model: ProjectModel, codesOf = codesInGroup): Map<CodeId, CodeGroup[]> {
  const groupsOf = new Map<CodeId, CodeGroup[]>();
  const groups = model.list('codeGroups').sort((a, b) => a.name.localeCompare(b.name));
  for (const group of groups)
    for (const codeId of codesOf(model, group)) {
      const known = groupsOf.get(codeId);
      if (known) known.push(group);
      else groupsOf.set(codeId, [group]);
    }
  return groupsOf;
}
