import { resolve } from '$app/paths';
import type { CaseId, CodeId, ProjectId } from '$lib/domain/ids';

/** Where the table shows the quotations of these people, with a code itself (not those under it) when one is named. */
export function quotationsAddress(projectId: ProjectId, caseIds: readonly CaseId[], codeId?: CodeId): string {
  const query = new URLSearchParams(caseIds.map((id) => ['case', id]));
  if (codeId) {
    query.append('code', codeId);
    query.append('under', 'no');
  }
  return `${resolve('/project/[id]/quotations', { id: projectId })}?${query.toString()}`;
}
