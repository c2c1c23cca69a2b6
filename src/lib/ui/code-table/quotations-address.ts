import { resolve } from '$app/paths';
import type { CodeColumnId } from '$lib/analysis/codes/code-column';
import type { CodeRow } from '$lib/analysis/codes/code-row';
import type { ProjectId } from '$lib/domain/ids';

/** Where the quotations a column counts can be read; null for a column that counts none. */
export function quotationsAddress(
  projectId: ProjectId,
  { id }: CodeRow,
  column: CodeColumnId
): string | null {
  const quotations = resolve('/project/[id]/quotations', { id: projectId });
  if (column === 'quotationCount') return `${quotations}?code=${id}&under=no`;
  return column === 'branchQuotationCount' ? `${quotations}?code=${id}` : null;
}
