import { resolve } from '$app/paths';
import type { CodeId, ProjectId } from '$lib/domain/ids';

/** An address may only be so long. */
const mostCodes = 200;

/** Where the quotations table shows those of any, or of all of the codes; null for more than fit in an address. */
export function codesInTableAddress(
  projectId: ProjectId,
  codeIds: readonly CodeId[],
  match: 'any' | 'all' = 'any'
): string | null {
  if (codeIds.length > mostCodes) return null;
  const wanted = new URLSearchParams([
    ...codeIds.map((id) => ['code', id]),
    ['under', 'no'],
    ['match', match]
  ]);
  return `${resolve('/project/[id]/quotations', { id: projectId })}?${wanted}`;
}
