import { resolve } from '$app/paths';
import type { ConfigurationId, ProjectId } from '$lib/domain/ids';

/** Where configurations are looked at: one, several compared, or without any the list of all. */
export function configurationsAddress(projectId: ProjectId, ids: readonly ConfigurationId[] = []): string {
  const address = resolve('/project/[id]/evidence/configurations', { id: projectId });
  const query = ids.map((id) => `configuration=${id}`).join('&');
  return query ? `${address}?${query}` : address;
}
