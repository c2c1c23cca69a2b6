import type { CodeId } from '$lib/domain/ids';
import type { RelationType } from '$lib/domain/relation-type';
import type { ProjectModel } from '$lib/model/project-model';

/** What nobody wrote down, but follows: a code reached through others by one transitive type. */
export type FollowingRelation = {
  type: RelationType;
  isForward: boolean;
  otherId: CodeId;
  /** The codes between the two, in the order of the relation's direction seen from the code. */
  viaIds: CodeId[];
};

/**
 * What follows for a code from transitive relations: of each type, and each way along it, the codes that are two steps or
 * more away and not related by it already; nearest first. A circle does not lead back to the code itself. O(relations).
 */
export function followRelations(model: ProjectModel, codeId: CodeId): FollowingRelation[] {
  return model
    .relationTypes('code')
    .filter(({ transitive, symmetric }) => transitive && !symmetric)
    .flatMap((type) => [...follow(model, codeId, type, true), ...follow(model, codeId, type, false)]);
}

function follow(
  model: ProjectModel,
  codeId: CodeId,
  type: RelationType,
  isForward: boolean
): FollowingRelation[] {
  const found: FollowingRelation[] = [];
  const seen = new Set<CodeId>([codeId]);
  let edge: { id: CodeId; viaIds: CodeId[] }[] = [{ id: codeId, viaIds: [] }];
  while (edge.length > 0) {
    const next: typeof edge = [];
    for (const { id, viaIds } of edge)
      for (const otherId of nextCodes(model, id, type, isForward)) {
        if (seen.has(otherId)) continue;
        seen.add(otherId);
        if (id !== codeId) found.push({ type, isForward, otherId, viaIds });
        next.push({ id: otherId, viaIds: [...viaIds, otherId] });
      }
    edge = next;
  }
  return found;
}

function nextCodes(model: ProjectModel, id: CodeId, type: RelationType, isForward: boolean): CodeId[] {
  return model.relationsOf({ kind: 'code', id }).flatMap((relation) => {
    if (relation.between !== 'code' || relation.typeId !== type.id) return [];
    if (isForward) return relation.fromId === id ? [relation.toId] : [];
    return relation.toId === id ? [relation.fromId] : [];
  });
}
