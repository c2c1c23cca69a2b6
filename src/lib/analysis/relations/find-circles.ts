import type { CodeId, QuotationId, RelationId, RelationTypeId } from '$lib/domain/ids';
import type { Relation } from '$lib/domain/relation';
import type { RelatedKind } from '$lib/domain/relation-type';
import type { ProjectModel } from '$lib/model/project-model';

/** Ends of relations that lead back to where they began. */
export type RelationCircle = {
  typeId: RelationTypeId;
  /** In the order of the circle, each once: A, B, C for A → B → C → A. */
  endIds: (CodeId | QuotationId)[];
  /** The relations of the circle, in the same order. */
  relationIds: RelationId[];
};

type Step = { toId: string; relationId: RelationId };
type Steps = Map<string, Step[]>;

const cause = 'is-cause-of' as RelationTypeId;
const consequence = 'is-consequence-of' as RelationTypeId;

/**
 * Relations that say of each other's ends what cannot well be said of both: A is a cause of B and B of A, or a longer
 * way round in a transitive type. "B is a consequence of A" counts as "A is a cause of B". Symmetric types have no
 * circles; of a type that is directed but not transitive only two relations that face each other count. Every end that
 * is on a circle is on one that is given, a shortest one. O(ends · relations) at worst, when nothing goes round.
 */
export function findCircles(model: ProjectModel, between: RelatedKind): RelationCircle[] {
  const byType = new Map<RelationTypeId, Steps>();
  for (const relation of model.list('relations')) {
    if (relation.between !== between || model.relationType(relation.typeId).symmetric) continue;
    const { typeId, fromId, toId } = readAsCause(relation);
    const steps = byType.get(typeId) ?? new Map<string, Step[]>();
    byType.set(typeId, steps);
    steps.set(fromId, [...(steps.get(fromId) ?? []), { toId, relationId: relation.id }]);
  }
  return Array.from(byType, ([typeId, steps]) =>
    circlesIn(steps, model.relationType(typeId).transitive).map((circle) => ({ typeId, ...circle }))
  ).flat();
}

function readAsCause({ typeId, fromId, toId }: Relation) {
  return typeId === consequence ? { typeId: cause, fromId: toId, toId: fromId } : { typeId, fromId, toId };
}

function circlesIn(steps: Steps, transitive: boolean): Omit<RelationCircle, 'typeId'>[] {
  const circles: Omit<RelationCircle, 'typeId'>[] = [];
  const done = new Set<string>();
  for (const startId of steps.keys()) {
    if (done.has(startId)) continue;
    const path = shortestWayBack(steps, startId, transitive ? Infinity : 2);
    if (!path) continue;
    const endIds = [startId, ...path.slice(0, -1).map(({ toId }) => toId)];
    for (const id of endIds) done.add(id);
    circles.push({
      endIds: endIds as RelationCircle['endIds'],
      relationIds: path.map(({ relationId }) => relationId)
    });
  }
  return circles;
}

/** The fewest steps from an end back to itself; null when none of at most `longest` steps leads back. */
function shortestWayBack(steps: Steps, startId: string, longest: number): Step[] | null {
  const cameBy = new Map<string, { from: string; step: Step }>();
  let edge = [startId];
  for (let length = 1; length <= longest && edge.length > 0; length += 1) {
    const next: string[] = [];
    for (const id of edge)
      for (const step of steps.get(id) ?? []) {
        if (step.toId === startId) return [...wayTo(cameBy, id, startId), step];
        if (cameBy.has(step.toId)) continue;
        cameBy.set(step.toId, { from: id, step });
        next.push(step.toId);
      }
    edge = next;
  }
  return null;
}

function wayTo(cameBy: Map<string, { from: string; step: Step }>, id: string, startId: string): Step[] {
  const way: Step[] = [];
  for (let at = id; at !== startId;) {
    const { from, step } = cameBy.get(at)!;
    way.unshift(step);
    at = from;
  }
  return way;
}
