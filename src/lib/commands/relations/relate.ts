import { AppError } from '$lib/domain/app-error';
import type { CodeId, QuotationId, RelationId, RelationTypeId } from '$lib/domain/ids';
import type { Relation } from '$lib/domain/relation';
import type { RelatedKind } from '$lib/domain/relation-type';
import type { ProjectModel } from '$lib/model/project-model';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { endName } from './end-name';
import { findTwin, joinRelations } from './join-relations';

export type RelationIntent = {
  id?: RelationId;
  typeId: RelationTypeId;
  comment?: string;
} & (
  | { between: 'code'; fromId: CodeId; toId: CodeId; quotationIds?: readonly QuotationId[] }
  | { between: 'quotation'; fromId: QuotationId; toId: QuotationId }
);

/**
 * Ties two codes, or two quotations, by a relation of a type. Said again (either way round for a symmetric type) it
 * adds its comment and grounds to the relation that is there.
 * @throws AppError `command/related-to-itself`, `command/no-coder`, `model/not-found`
 */
export const relate: Command<RelationIntent> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const { between, fromId, toId, typeId } = intent;
  const params = { from: endName(model, between, fromId), to: endName(model, between, toId) };
  if (fromId === toId) throw new AppError('command/related-to-itself', { name: params.from });
  requireType(model, typeId, between);
  const made = {
    id: intent.id ?? draft.newId<RelationId>(),
    typeId,
    comment: intent.comment?.trim() ?? '',
    createdBy: draft.coder(),
    createdAt: context.now
  };
  const relation: Relation =
    intent.between === 'code'
      ? {
          ...made,
          between: 'code',
          fromId: intent.fromId,
          toId: intent.toId,
          quotationIds: knownQuotations(model, intent.quotationIds ?? [])
        }
      : { ...made, between: 'quotation', fromId: intent.fromId, toId: intent.toId };
  const twin = findTwin(draft, relation);
  if (twin) draft.put('relations', joinRelations(twin, relation));
  else draft.add('relations', relation);
  return draft.build('add-relation', params);
};

/** @throws a plain Error when the type is not for these ends: no screen offers it. */
export function requireType(model: ProjectModel, typeId: RelationTypeId, between: RelatedKind): void {
  if (model.relationType(typeId).between !== between)
    throw new Error(`${typeId} is no type of relation between ${between}s`);
}

/** The ids, each once, of quotations that are there. @throws AppError `model/not-found` */
export function knownQuotations(model: ProjectModel, ids: readonly QuotationId[]): QuotationId[] {
  return [...new Set(ids)].map((id) => model.get('quotations', id).id);
}
