import type { CodeId } from '$lib/domain/ids';
import type { CodeRelation } from '$lib/domain/relation';
import type { ChangeDraft } from '../change-draft';

/**
 * Drafts relations between codes onto the codes that stay. One that would tie a code to itself goes; two that come to
 * say the same become one, with both comments and all grounds.
 */
export function redirectRelations(draft: ChangeDraft, redirect: (id: CodeId) => CodeId): void {
  const kept = new Map<string, CodeRelation>();
  for (const relation of draft.list('relations')) {
    if (relation.between !== 'code') continue;
    const fromId = redirect(relation.fromId);
    const toId = redirect(relation.toId);
    if (fromId === toId) {
      draft.remove('relations', relation.id);
      continue;
    }
    const key = relationKey(draft, { ...relation, fromId, toId });
    const twin = kept.get(key);
    if (twin) draft.remove('relations', relation.id);
    kept.set(key, twin ? joined(twin, relation) : { ...relation, fromId, toId });
  }
  for (const relation of kept.values()) draft.put('relations', relation);
}

/** What a relation says, the same for both ways round when its type is symmetric. */
export function relationKey(
  draft: ChangeDraft,
  { typeId, fromId, toId }: Pick<CodeRelation, 'typeId'> & { fromId: string; toId: string }
): string {
  const isSymmetric = draft.model.relationType(typeId).symmetric;
  const ends = isSymmetric ? [fromId, toId].sort() : [fromId, toId];
  return [typeId, ...ends].join(' ');
}

function joined(kept: CodeRelation, other: CodeRelation): CodeRelation {
  const comments = [kept.comment, other.comment].filter((comment) => comment.trim() !== '');
  return {
    ...kept,
    comment: [...new Set(comments)].join('\n\n'),
    quotationIds: [...new Set([...kept.quotationIds, ...other.quotationIds])]
  };
}
