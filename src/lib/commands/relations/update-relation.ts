import type { QuotationId, RelationId, RelationTypeId } from '$lib/domain/ids';
import type { Relation } from '$lib/domain/relation';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { endName } from './end-name';
import { findTwin, joinRelations } from './join-relations';
import { knownQuotations, requireType } from './relate';

export type RelationUpdate = {
  id: RelationId;
  typeId?: RelationTypeId;
  comment?: string;
  /** All grounds of a relation between codes; those of a relation between quotations are its ends. */
  quotationIds?: readonly QuotationId[];
  /** Turns it round. */
  swap?: boolean;
};

/**
 * Changes a relation. One that comes to say what another says takes that one's comment and grounds, and the other goes.
 * @throws AppError `model/not-found`
 */
export const updateRelation: Command<RelationUpdate> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const relation = model.get('relations', intent.id);
  const { between } = relation;
  const typeId = intent.typeId ?? relation.typeId;
  requireType(model, typeId, between);
  const changed = {
    ...turned(relation, intent.swap ?? false),
    typeId,
    comment: intent.comment?.trim() ?? relation.comment
  };
  if (changed.between === 'code' && intent.quotationIds)
    changed.quotationIds = knownQuotations(model, intent.quotationIds);
  const twin = findTwin(draft, changed);
  if (twin) draft.remove('relations', twin.id);
  draft.put('relations', twin ? joinRelations(changed, twin) : changed);
  const params = {
    from: endName(model, between, changed.fromId),
    to: endName(model, between, changed.toId)
  };
  return draft.build('update-relation', params);
};

function turned(relation: Relation, swap: boolean): Relation {
  if (!swap) return { ...relation };
  return relation.between === 'code'
    ? { ...relation, fromId: relation.toId, toId: relation.fromId }
    : { ...relation, fromId: relation.toId, toId: relation.fromId };
}
