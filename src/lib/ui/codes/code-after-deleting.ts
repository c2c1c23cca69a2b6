import { inTreeOrder } from '$lib/commands/codes/code-places';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** The code to look at when these are gone: the next sibling of the last that stays, else the one before, else the parent. */
export function codeAfterDeleting(model: ProjectModel, ids: readonly CodeId[]): CodeId | null {
  const gone = new Set(ids);
  const last = inTreeOrder(model, ids).at(-1);
  if (!last) return null;
  const siblings = model.childrenOf(last.parentId);
  const place = siblings.findIndex(({ id }) => id === last.id);
  const stays = ({ id }: { id: CodeId }) => !gone.has(id);
  const near = siblings.slice(place).find(stays) ?? siblings.slice(0, place).findLast(stays);
  if (near) return near.id;
  return last.parentId && !gone.has(last.parentId)
    ? last.parentId
    : (model.childrenOf(null).find(stays)?.id ?? null);
}
