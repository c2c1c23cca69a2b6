import type { RelationTypeId } from '$lib/domain/ids';
import type { RelatedKind } from '$lib/domain/relation-type';
import { relationTypeName } from '$lib/messages/relation-type-name';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';

/** A type to choose, read one way or the other. */
export type TypeChoice = { key: string; typeId: RelationTypeId; reversed: boolean; label: string };

/**
 * The types to choose from, as read from the first end; with `bothWays` the directed ones also as read from the other.
 * Retired types are left out, but for `keepId`.
 */
export function typeChoices(
  model: ProjectModel,
  between: RelatedKind,
  translate: Translate,
  { bothWays = false, keepId }: { bothWays?: boolean; keepId?: RelationTypeId } = {}
): TypeChoice[] {
  const ways = bothWays ? [false, true] : [false];
  return model
    .relationTypes(between)
    .filter(({ id, retired }) => !retired || id === keepId)
    .flatMap((type) =>
      ways
        .filter((reversed) => !reversed || !type.symmetric)
        .map((reversed) => ({
          key: `${type.id} ${reversed ? 'back' : 'on'}`,
          typeId: type.id,
          reversed,
          label: relationTypeName(type, translate, { reversed })
        }))
    );
}
