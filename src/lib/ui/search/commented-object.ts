import { resolve } from '$app/paths';
import { objectName } from '$lib/analysis/objects/object-name';
import type { ObjectRef } from '$lib/domain/object-ref';
import { objectWords } from '$lib/messages/object-words';
import { relationTypeName } from '$lib/messages/relation-type-name';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { objectAddress } from '$lib/ui/objects/object-address';
import { paradigmAddress } from '$lib/ui/paradigm/paradigm-address';
import type { CommentedObject } from './comment-hits';

/** What a comment is on, in words. */
export function commentedName(app: AppState, model: ProjectModel, on: CommentedObject): string {
  const nameOf = (ref: ObjectRef) => objectName(model, ref, objectWords(app.t)) ?? '';
  switch (on.kind) {
    case 'document':
      return app.t('search.documentComment', { number: on.document.number });
    case 'quotation':
      return nameOf({ kind: 'quotation', id: on.quotation.id });
    case 'case':
      return on.person.name;
    case 'group':
      return app.t('search.groupComment', { name: on.group.name });
    case 'network':
      return app.t('search.networkComment', { name: on.network.name });
    case 'paradigm':
      return app.t('search.paradigmNote', { name: nameOf({ kind: 'code', id: on.paradigm.codeId }) });
    case 'relation': {
      const { between, fromId, toId, typeId } = on.relation;
      const end = (id: string) => nameOf({ kind: between, id } as ObjectRef);
      return `${end(fromId)} ${relationTypeName(model.relationType(typeId), app.t)} ${end(toId)}`;
    }
  }
}

/** The screen where a comment is read. */
export function commentedAddress({ id }: ProjectSession, model: ProjectModel, on: CommentedObject): string {
  switch (on.kind) {
    case 'document':
      return objectAddress(id, model, { kind: 'document', id: on.document.id }) ?? '';
    case 'quotation':
      return objectAddress(id, model, { kind: 'quotation', id: on.quotation.id }) ?? '';
    case 'case':
      return resolve('/project/[id]/cases', { id });
    case 'group':
      return resolve('/project/[id]/codes', { id });
    case 'network':
      return `${resolve('/project/[id]/network', { id })}?network=${on.network.id}`;
    case 'paradigm':
      return paradigmAddress(id, on.paradigm.codeId);
    case 'relation':
      return on.relation.between === 'code'
        ? (objectAddress(id, model, { kind: 'code', id: on.relation.fromId }) ?? '')
        : (objectAddress(id, model, { kind: 'quotation', id: on.relation.fromId }) ?? '');
  }
}
