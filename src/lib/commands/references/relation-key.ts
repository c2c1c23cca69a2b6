import type { Relation } from '$lib/domain/relation';
import type { ChangeDraft } from '../change-draft';

/** What a relation says, the same for both ways round when its type is symmetric. */
export function relationKey(
  draft: ChangeDraft,
  { typeId, fromId, toId }: Pick<Relation, 'typeId' | 'fromId' | 'toId'>
): string {
  const isSymmetric = draft.model.relationType(typeId).symmetric;
  const ends = isSymmetric ? [fromId, toId].sort() : [fromId, toId];
  return [typeId, ...ends].join(' ');
}
