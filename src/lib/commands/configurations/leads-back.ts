import type { ConfigurationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** Whether going from `fromId` to what it is an alternative to, and on, comes to `id`: they would go round in a circle. */
export function leadsBack(
  project: Pick<ProjectModel, 'find'>,
  fromId: ConfigurationId,
  id: ConfigurationId
): boolean {
  const passed = new Set<ConfigurationId>();
  for (let at: ConfigurationId | null = fromId; at && !passed.has(at);) {
    if (at === id) return true;
    passed.add(at);
    at = project.find('configurations', at)?.alternativeToId ?? null;
  }
  return false;
}
