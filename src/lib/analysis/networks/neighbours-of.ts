import { cooccurringCodes } from '$lib/analysis/cooccurrence/cooccurring-codes';
import type { NetworkLinkKind } from '$lib/domain/network';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { tableOfObject } from '$lib/domain/table-of-object';
import type { ProjectModel } from '$lib/model/project-model';
import { subjectsOf } from './network-links';

/**
 * The objects that one link of these kinds leads to, each once and never the object itself: in the order of the kinds
 * asked for. Empty for an object that is gone.
 */
export function neighboursOf(
  model: ProjectModel,
  ref: ObjectRef,
  kinds: readonly NetworkLinkKind[]
): ObjectRef[] {
  const found = new Map<string, ObjectRef>();
  if (model.find(tableOfObject[ref.kind], ref.id))
    for (const kind of kinds)
      for (const neighbour of neighboursByKind[kind](model, ref))
        if (model.find(tableOfObject[neighbour.kind], neighbour.id))
          found.set(objectKey(neighbour), neighbour);
  found.delete(objectKey(ref));
  return [...found.values()];
}

const neighboursByKind: Record<NetworkLinkKind, (model: ProjectModel, ref: ObjectRef) => ObjectRef[]> = {
  relation(model, ref) {
    if (ref.kind !== 'code' && ref.kind !== 'quotation') return [];
    return model
      .relationsOf(ref)
      .map(
        ({ between, fromId, toId }) => ({ kind: between, id: fromId === ref.id ? toId : fromId }) as ObjectRef
      );
  },
  tree(model, ref) {
    if (ref.kind !== 'code') return [];
    const { parentId } = model.get('codes', ref.id);
    const ids = [...(parentId ? [parentId] : []), ...model.childrenOf(ref.id).map(({ id }) => id)];
    return ids.map((id) => ({ kind: 'code', id }));
  },
  coding(model, ref) {
    if (ref.kind === 'code')
      return model.codingsWith(ref.id).map(({ quotationId: id }) => ({ kind: 'quotation', id }));
    if (ref.kind === 'quotation')
      return model.codingsOf(ref.id).map(({ codeId: id }) => ({ kind: 'code', id }));
    return [];
  },
  evidence(model, ref) {
    if (ref.kind === 'quotation') return model.linksOf(ref.id).map(({ target }) => target);
    if (ref.kind === 'question' || ref.kind === 'cimo')
      return model.linksTo(ref).map(({ quotationId: id }) => ({ kind: 'quotation', id }));
    return [];
  },
  about(model, ref) {
    const memos = model.memosOf(ref).map(({ id }): ObjectRef => ({ kind: 'memo', id }));
    return ref.kind === 'memo' ? [...subjectsOf(model.get('memos', ref.id)), ...memos] : memos;
  },
  cooccurrence(model, ref) {
    if (ref.kind !== 'code') return [];
    return cooccurringCodes(model, ref.id).map(({ codeId: id }) => ({ kind: 'code', id }));
  }
};
