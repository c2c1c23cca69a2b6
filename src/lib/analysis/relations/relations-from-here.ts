import { endName } from '$lib/commands/relations/end-name';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { Relation } from '$lib/domain/relation';
import type { RelationType } from '$lib/domain/relation-type';
import type { ProjectModel } from '$lib/model/project-model';

/** What can be an end of a relation. */
export type RelationEnd = { kind: 'code'; id: CodeId } | { kind: 'quotation'; id: QuotationId };

/** A relation as read from one of its ends: `isForward` when that is the first one. */
export type RelationFromHere = {
  relation: Relation;
  type: RelationType;
  isForward: boolean;
  other: RelationEnd;
};

/** The relations of a code or quotation in the order of the types, those that go out before those that come in, then by the other's name. */
export function relationsFromHere(model: ProjectModel, here: RelationEnd): RelationFromHere[] {
  const typeOrder = new Map(model.relationTypes(here.kind).map(({ id }, index) => [id, index]));
  return model
    .relationsOf(here)
    .map((relation) => {
      const isForward = relation.fromId === here.id;
      const other = {
        kind: relation.between,
        id: isForward ? relation.toId : relation.fromId
      } as RelationEnd;
      const name = endName(model, other.kind, other.id);
      return { relation, type: model.relationType(relation.typeId), isForward, other, name };
    })
    .sort(
      (a, b) =>
        (typeOrder.get(a.type.id) ?? 0) - (typeOrder.get(b.type.id) ?? 0) ||
        Number(b.isForward) - Number(a.isForward) ||
        a.name.localeCompare(b.name, undefined, { numeric: true })
    )
    .map(({ relation, type, isForward, other }) => ({ relation, type, isForward, other }));
}
