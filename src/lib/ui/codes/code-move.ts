import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { CodePlace } from './drop-place';

export type CodeMove = 'up' | 'down' | 'in' | 'out';

/**
 * Where one step takes a code: up or down among its siblings, in under the sibling above it, or out to just after its
 * parent. Null when there is nowhere to go.
 */
export function codeMove(model: ProjectModel, id: CodeId, move: CodeMove): CodePlace | null {
  const { parentId } = model.get('codes', id);
  const siblings = model.childrenOf(parentId);
  const place = siblings.findIndex((sibling) => sibling.id === id);
  const above = siblings[place - 1];
  switch (move) {
    case 'up':
      return above ? { parentId, beforeId: above.id } : null;
    case 'down':
      return siblings[place + 1] ? { parentId, beforeId: siblings[place + 2]?.id ?? null } : null;
    case 'in':
      return above ? { parentId: above.id, beforeId: null } : null;
    case 'out': {
      if (!parentId) return null;
      const parent = model.get('codes', parentId);
      const aunts = model.childrenOf(parent.parentId);
      const next = aunts[aunts.findIndex((aunt) => aunt.id === parentId) + 1];
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
