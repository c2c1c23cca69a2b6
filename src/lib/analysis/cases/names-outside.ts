import type { Case } from '$lib/domain/case';
import type { CaseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * What each case is called in what leaves the project. A pseudonym the researcher gave is used as it is; without one it is
 * the role, numbered when several cases have it and none of them a pseudonym of that name (`buddy 2`), or `nobody` numbered for cases
 * without a role. Never the name. In order of insertion, so that a case keeps its number.
 */
export function namesOutside(model: ProjectModel, nobody: string): Map<CaseId, string> {
  return namesOutsideOf(model.list('cases'), nobody);
}

/** As `namesOutside`, of these cases: what they would be called. */
export function namesOutsideOf(cases: readonly Case[], nobody: string): Map<CaseId, string> {
  const given = cases.flatMap(({ pseudonym }) => pseudonym?.trim() || []);
  const taken = new Set(given.map((name) => name.toLocaleLowerCase('nl')));
  const roleOf = (role: string) => role.trim() || nobody;
  const counts = new Map<string, number>();
  for (const { role, pseudonym } of cases)
    if (!pseudonym?.trim()) counts.set(roleOf(role), (counts.get(roleOf(role)) ?? 0) + 1);
  const last = new Map<string, number>();
  const nextName = (role: string): string => {
    const number = (last.get(role) ?? 0) + 1;
    last.set(role, number);
    const isAlone = counts.get(role) === 1 && role !== nobody;
    const name = isAlone ? role : `${role} ${number}`;
    if (!taken.has(name.toLocaleLowerCase('nl'))) return name;
    counts.set(role, counts.get(role)! + 1);
    return nextName(role);
  };
  return new Map(cases.map(({ id, role, pseudonym }) => [id, pseudonym?.trim() || nextName(roleOf(role))]));
}
