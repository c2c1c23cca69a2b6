import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** What a dragged code says about itself: its id. */
export const codeDragType = 'text/x-kerncode-code';

/** Where on a line of the tree something is held: near its top, near its bottom, or on it. */
export type DropEdge = 'before' | 'after' | 'inside';

/** Where a code goes: under a parent (null: at the top), before a sibling or last. */
export type CodePlace = { parentId: CodeId | null; beforeId: CodeId | null };

/** The edge for a pointer `offset` pixels below the top of a line of `height`. */
export function dropEdge(offset: number, height: number): DropEdge {
  if (offset < height / 4) return 'before';
  return offset > (height * 3) / 4 ? 'after' : 'inside';
}

/** The place a code gets when let go at an edge of another code's line. */
export function codePlace(model: ProjectModel, target: Code, edge: DropEdge): CodePlace {
  if (edge === 'inside') return { parentId: target.id, beforeId: null };
  if (edge === 'before') return { parentId: target.parentId, beforeId: target.id };
  const siblings = model.childrenOf(target.parentId);
  const next = siblings[siblings.findIndex(({ id }) => id === target.id) + 1];
  return { parentId: target.parentId, beforeId: next?.id ?? null };
}
