import type { CodeId } from '$lib/domain/ids';
import type { CodeRelation, Relation } from '$lib/domain/relation';
import type { ChangeDraft } from '../change-draft';
import { joinRelations } from '../relations/join-relations';
import { relationKey } from './relation-key';

/**
 * Drafts relations between codes onto the codes that stay. One that would tie a code to itself goes; one that comes to
 * say what another says becomes one with it, with both comments and all grounds. Relations whose ends stay are not
 * touched but for that.
 */
export function redirectRelations(draft: ChangeDraft, redirect: (id: CodeId) => CodeId): void {
  const relations = draft.list('relations').filter((relation) => relation.between === 'code');
  const ends = ({ fromId, toId }: CodeRelation) => ({ fromId: redirect(fromId), toId: redirect(toId) });
  const stays = (relation: CodeRelation) =>
    ends(relation).fromId === relation.fromId && ends(relation).toId === relation.toId;
  const said = new Map<string, Relation>();
  for (const relation of relations) if (stays(relation)) said.set(relationKey(draft, relation), relation);
  for (const relation of relations) {
    if (stays(relation)) continue;
    const redirected = { ...relation, ...ends(relation) };
    const key = relationKey(draft, redirected);
    const twin = said.get(key);
    if (twin || redirected.fromId === redirected.toId) draft.remove('relations', relation.id);
    if (redirected.fromId === redirected.toId) continue;
    const kept = twin ? joinRelations(twin, redirected) : redirected;
    draft.put('relations', kept);
    said.set(key, kept);
  }
}
