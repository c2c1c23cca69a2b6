import { resolve } from '$app/paths';
import type { CodeId, ProjectId } from '$lib/domain/ids';

/** Where the paradigm of a code stands; without a code, where one is chosen. */
export function paradigmAddress(projectId: ProjectId, codeId: CodeId | null): string {
  const address = resolve('/project/[id]/codes/paradigm', { id: projectId });
  return codeId ? `${address}?code=${codeId}` : address;
}
