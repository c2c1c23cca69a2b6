import { nameKey } from '$lib/commands/required-name';
import type { CaseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** Roles under one spelling each: `Ouder` and `ouder` are one role, written as the first case has it. */
export type RoleNames = {
  /** As it is written; one that no case has as it is given. */
  of: (role: string) => string;
  /** The roles of cases, each once, in that order; cases without a role are left out. */
  ofCases: (caseIds: readonly CaseId[]) => string[];
  /** All roles of the project, by the alphabet. */
  all: readonly string[];
};

export function roleNames(model: ProjectModel): RoleNames {
  const spelling = new Map<string, string>();
  const keep = (role: string) => {
    const key = nameKey(role);
    if (key !== '' && !spelling.has(key)) spelling.set(key, role.trim());
  };
  for (const { role } of model.list('cases')) keep(role);
  for (const { role } of model.list('plannedSources')) keep(role);
  const of = (role: string) => spelling.get(nameKey(role)) ?? role.trim();
  return {
    of,
    ofCases: (caseIds) => [
      ...new Set(caseIds.flatMap((id) => of(model.find('cases', id)?.role ?? '') || []))
    ],
    all: [...spelling.values()].sort((a, b) => a.localeCompare(b, 'nl'))
  };
}
