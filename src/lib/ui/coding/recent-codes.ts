import type { HistoryEntry } from '$lib/domain/change';
import type { CodeId, CoderId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * The codes a coder last applied, newest first; of everyone when nobody is coding. Read off all codings once, and
 * then kept up with each change: with every gesture that would be too slow.
 */
export class RecentCodes {
  #known: CodeId[] | null = null;
  #coderId: CoderId | null = null;

  /** At most `limit` codes that still exist. */
  list(model: ProjectModel, coderId: CoderId | null, limit: number): CodeId[] {
    if (this.#known === null || this.#coderId !== coderId) {
      this.#known = byLastUse(model, coderId);
      this.#coderId = coderId;
    }
    return this.#known.filter((id) => model.find('codes', id)).slice(0, limit);
  }

  /** Takes in a change of the project. What undo takes away was used all the same. */
  update({ change }: Pick<HistoryEntry, 'change'>): void {
    if (this.#known === null) return;
    const applied = new Set<CodeId>();
    for (const { table, after } of change.operations)
      if (table === 'codings' && after && (this.#coderId === null || after.coderId === this.#coderId))
        applied.add(after.codeId);
    if (applied.size > 0) this.#known = [...applied, ...this.#known.filter((id) => !applied.has(id))];
  }
}

/** O(codings). */
function byLastUse(model: ProjectModel, coderId: CoderId | null): CodeId[] {
  const lastUse = new Map<CodeId, string>();
  for (const coding of model.list('codings')) {
    if (coderId !== null && coding.coderId !== coderId) continue;
    if (coding.at > (lastUse.get(coding.codeId) ?? '')) lastUse.set(coding.codeId, coding.at);
  }
  return [...lastUse].sort((a, b) => (a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0)).map(([id]) => id);
}
