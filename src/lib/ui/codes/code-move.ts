import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { CodePlace } from './drop-place';

export type CodeMove = 'up' | 'down' | 'in' | 'out';

/**
 * Where one step takes codes that move together: up or down among the siblings of the first (for down: the last) in
 * the tree, in under the sibling above them, or out to just after its parent. The codes come in the order of the tree,
 * none under another. Null when there is nowhere to go.
 */
export function codeMove(model: ProjectModel, ids: readonly CodeId[], move: CodeMove): CodePlace | null {
  const lead = move === 'down' ? ids.at(-1) : ids[0];
  if (!lead) return null;
  const { parentId } = model.get('codes', lead);
  const siblings = model.childrenOf(parentId);
  const place = siblings.findIndex(({ id }) => id === lead);
  const stays = ({ id }: Code) => !ids.includes(id);
  const above = siblings.slice(0, place).findLast(stays);
  const below = siblings.slice(place + 1).filter(stays);
  switch (move) {
    case 'up':
      return above ? { parentId, beforeId: above.id } : null;
    case 'down':
      return below[0] ? { parentId, beforeId: below[1]?.id ?? null } : null;
    case 'in':
      return above ? { parentId: above.id, beforeId: null } : null;
    case 'out': {
      if (!parentId) return null;
      const parent = model.get('codes', parentId);
      const aunts = model.childrenOf(parent.parentId);
      const next = aunts.slice(aunts.findIndex(({ id }) => id === parentId) + 1).find(stays);
      return { parentId: parent.parentId, beforeId: next?.id ?? null };
    }
  }
}

/** Whether a code lies under another, or is it. */
export function isInBranch(model: ProjectModel, id: CodeId, branchId: CodeId): boolean {
  for (let at: CodeId | null = id; at; at = model.find('codes', at)?.parentId ?? null)
    if (at === branchId) return true;
  return false;
}
