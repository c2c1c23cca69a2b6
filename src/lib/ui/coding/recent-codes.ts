import type { CodeId, CoderId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** The codes a coder last applied, newest first; of everyone when nobody is coding. O(codings). */
export function recentCodes(model: ProjectModel, coderId: CoderId | null, limit: number): CodeId[] {
  const lastUse = new Map<CodeId, string>();
  for (const coding of model.list('codings')) {
    if (coderId !== null && coding.coderId !== coderId) continue;
    if (coding.at > (lastUse.get(coding.codeId) ?? '')) lastUse.set(coding.codeId, coding.at);
  }
  return [...lastUse]
    .sort((a, b) => (a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0))
    .slice(0, limit)
    .map(([id]) => id);
}
