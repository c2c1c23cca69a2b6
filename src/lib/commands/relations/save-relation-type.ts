import { AppError } from '$lib/domain/app-error';
import type { RelationTypeId } from '$lib/domain/ids';
import { isBuiltInRelationType, type RelatedKind, type RelationType } from '$lib/domain/relation-type';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';
import { joinRelations } from './join-relations';

export type RelationTypeIntent = {
  /** Of the type to change; without it a type is made. */
  id?: RelationTypeId;
  between: RelatedKind;
  /** Null for a built-in type that keeps the name of the reader's language. */
  name: string | null;
  symmetric: boolean;
  transitive: boolean;
  retired?: boolean;
  /** What a built-in type is called on screen, for the history. */
  calledNow?: string;
};

/**
 * Makes a type of relation, or changes one; a built-in type is kept as a record from then on. When a type becomes
 * symmetric, two relations that now say the same become one.
 * @throws AppError `command/name-taken` within its kind, `command/empty-name`, `model/not-found`
 */
export const saveRelationType: Command<RelationTypeIntent> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const existing = intent.id === undefined ? undefined : findType(draft, intent.id);
  const id = intent.id ?? draft.newId<RelationTypeId>();
  const between = existing?.between ?? intent.between;
  const name =
    intent.name === null && isBuiltInRelationType(id)
      ? null
      : requiredName(intent.name ?? '', 'relationType');
  const others = model.relationTypes(between).filter((type) => type.id !== id);
  if (name !== null && others.some((type) => type.name !== null && nameKey(type.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'relationType', name });
  const type: RelationType = {
    id,
    between,
    name,
    symmetric: intent.symmetric,
    transitive: intent.transitive,
    retired: intent.retired ?? existing?.retired ?? false
  };
  draft.put('relationTypes', type);
  if (type.symmetric && existing && !existing.symmetric) joinMirrored(draft, id);
  return draft.build('save-relation-type', { name: name ?? intent.calledNow ?? id });
};

/** A type that is stored or built in; undefined for an id that a new type is to have. */
function findType(draft: ChangeDraft, id: RelationTypeId): RelationType | undefined {
  const isKnown = isBuiltInRelationType(id) || draft.find('relationTypes', id) !== undefined;
  return isKnown ? draft.model.relationType(id) : undefined;
}

function joinMirrored(draft: ChangeDraft, typeId: RelationTypeId): void {
  const kept = new Map<string, ReturnType<typeof joinRelations>>();
  for (const relation of draft.list('relations')) {
    if (relation.typeId !== typeId) continue;
    const key = [relation.fromId, relation.toId].sort().join(' ');
    const twin = kept.get(key);
    if (twin) draft.remove('relations', relation.id);
    kept.set(key, twin ? joinRelations(twin, relation) : relation);
  }
  for (const relation of kept.values()) draft.put('relations', relation);
}
