import type { Relation } from '$lib/domain/relation';
import type { ChangeDraft } from '../change-draft';
import { relationKey } from '../references/relation-key';

/** Another relation that says the same: of the same type between the same ends, either way round when it is symmetric. */
export function findTwin(draft: ChangeDraft, relation: Omit<Relation, 'comment'>): Relation | undefined {
  const key = relationKey(draft, relation);
  const { between, fromId } = relation;
  return draft.model
    .relationsOf({ kind: between, id: fromId })
    .find(
      (other) =>
        other.id !== relation.id && other.typeId === relation.typeId && relationKey(draft, other) === key
    );
}

/** One relation of two that say the same: the first, with what the other was grounded on and both comments. */
export function joinRelations(kept: Relation, other: Relation): Relation {
  const comments = [kept.comment, other.comment].filter((comment) => comment.trim() !== '');
  const comment = [...new Set(comments)].join('\n\n');
  if (kept.between === 'quotation' || other.between === 'quotation') return { ...kept, comment };
  return {
    ...kept,
    comment,
    quotationIds: [...new Set([...kept.quotationIds, ...other.quotationIds])]
  };
}
