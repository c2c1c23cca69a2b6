import type { TestProject } from '$lib/testing/test-project';
import type { CodeChange } from '../code-change';
import { toCodeChange } from '../code-change';
import { readGenealogy, type Genealogy } from '../genealogy';

/** What the changes of a project did to its codes, each with its place as sequence. */
export function codeChangesOf(project: TestProject): CodeChange[] {
  return project.changes.flatMap((change, index) => toCodeChange({ sequence: index + 1, change }) ?? []);
}

export function genealogyOf(project: TestProject): Genealogy {
  return readGenealogy(codeChangesOf(project), project.model.list('codes'));
}
