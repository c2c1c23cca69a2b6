import { deleteMemos } from '$lib/commands/memos/delete-memos';
import { saveMemo } from '$lib/commands/memos/save-memo';
import { addNodes } from '$lib/commands/networks/add-nodes';
import { deleteNetworks } from '$lib/commands/networks/delete-networks';
import { groupNodes } from '$lib/commands/networks/group-nodes';
import { placeNodes } from '$lib/commands/networks/place-nodes';
import { removeNodes } from '$lib/commands/networks/remove-nodes';
import { saveNetwork } from '$lib/commands/networks/save-network';
import { deleteParadigm } from '$lib/commands/paradigm/delete-paradigm';
import { placeInSlot } from '$lib/commands/paradigm/place-in-slot';
import { saveParadigm } from '$lib/commands/paradigm/save-paradigm';
import { takeFromSlot } from '$lib/commands/paradigm/take-from-slot';
import { deleteRelationType } from '$lib/commands/relations/delete-relation-type';
import { relate } from '$lib/commands/relations/relate';
import { saveRelationType } from '$lib/commands/relations/save-relation-type';
import { unrelate } from '$lib/commands/relations/unrelate';
import { updateRelation } from '$lib/commands/relations/update-relation';
import { paradigmSlots } from '$lib/domain/axial-paradigm';
import type { MemoId } from '$lib/domain/ids';
import { memoKinds } from '$lib/domain/memo';
import { mentionAddress } from '$lib/domain/mentions';
import { networkLinkKinds } from '$lib/domain/network';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

/** Relations, memos, networks and paradigms: what points at codes and quotations. */
export const axialActions = {
  relateCodes: (pick, model, run) => {
    const [from, to] = [pick.from(model.list('codes')), pick.from(model.list('codes'))];
    const type = pick.from(model.relationTypes('code'))!;
    const quotationIds = pick.some(model.list('quotations')).map(({ id }) => id);
    if (!from || !to) return undefined;
    const ends = { between: 'code' as const, fromId: from.id, toId: to.id };
    return run(relate, { ...ends, typeId: type.id, comment: pick.name(), quotationIds });
  },
  relateQuotations: (pick, model, run) => {
    const [from, to] = [pick.from(model.list('quotations')), pick.from(model.list('quotations'))];
    const type = pick.from(model.relationTypes('quotation'))!;
    if (!from || !to) return undefined;
    return run(relate, { between: 'quotation', fromId: from.id, toId: to.id, typeId: type.id });
  },
  updateRelation: (pick, model, run) => {
    const relation = pick.from(model.list('relations'));
    const type = relation && pick.from(model.relationTypes(relation.between));
    return relation && run(updateRelation, { id: relation.id, typeId: type!.id, swap: pick.chance() });
  },
  unrelate: (pick, model, run) =>
    run(unrelate, { ids: pick.some(model.list('relations')).map(({ id }) => id) }),
  saveRelationType: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.relationTypes('code')) : undefined;
    const [symmetric, transitive] = [pick.chance(), pick.chance()];
    const type = { between: 'code' as const, name: pick.name(), symmetric, transitive };
    return run(saveRelationType, known ? { ...type, id: known.id } : type);
  },
  deleteRelationType: (pick, model, run) => {
    const type = pick.from(model.list('relationTypes'));
    return type && run(deleteRelationType, { id: type.id });
  },
  saveMemo: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('memos')) : undefined;
    const mentioned = objectIn(pick, model);
    return run(saveMemo, {
      id: known?.id ?? (`memo-${pick.numbers.join('-')}` as MemoId),
      title: pick.name(),
      kind: pick.from(memoKinds)!,
      ownKind: '',
      text: mentioned ? `Zie [dit](${mentionAddress(mentioned)}).` : '',
      about: [objectIn(pick, model), objectIn(pick, model)].flatMap((ref) => ref ?? [])
    });
  },
  deleteMemos: (pick, model, run) =>
    run(deleteMemos, { ids: pick.some(model.list('memos')).map(({ id }) => id) }),
  saveNetwork: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('networks')) : undefined;
    const shows = [pick.from(networkLinkKinds)!];
    return run(saveNetwork, { name: pick.name(), shows, ...(known ? { id: known.id } : {}) });
  },
  addNodes: (pick, model, run) => {
    const network = pick.from(model.list('networks'));
    const refs = [objectIn(pick, model), objectIn(pick, model), objectIn(pick, model)];
    const nodes = refs.flatMap((ref) => (ref ? [{ ref, x: pick.below(900), y: pick.below(900) }] : []));
    return network && run(addNodes, { networkId: network.id, nodes });
  },
  placeNodes: (pick, model, run) => {
    const network = pick.from(model.list('networks'));
    const nodes = network ? pick.some(model.nodesOf(network.id)) : [];
    const places = nodes.map(({ id }) => ({ id, x: pick.below(900), y: 0.5 }));
    return network && run(placeNodes, { networkId: network.id, places });
  },
  groupNodes: (pick, model, run) => {
    const network = pick.from(model.list('networks'));
    const nodeIds = network ? pick.some(model.nodesOf(network.id)).map(({ id }) => id) : [];
    return network && run(groupNodes, { networkId: network.id, nodeIds, name: pick.name() });
  },
  removeNodes: (pick, model, run) => {
    const network = pick.from(model.list('networks'));
    const ids = network ? pick.some(model.nodesOf(network.id)).map(({ id }) => id) : [];
    return network && run(removeNodes, { networkId: network.id, ids });
  },
  deleteNetworks: (pick, model, run) => {
    const network = pick.from(model.list('networks'));
    return network && run(deleteNetworks, { ids: [network.id] });
  },
  saveParadigm: (pick, model, run) => {
    const code = pick.from(model.list('codes'));
    const note = { slot: pick.from(paradigmSlots)!, text: pick.name() };
    return code && run(saveParadigm, { codeId: code.id, note });
  },
  placeInSlot: (pick, model, run) => {
    const paradigm = pick.from(model.list('axialParadigms'));
    const [code, quotation] = [pick.from(model.list('codes')), pick.from(model.list('quotations'))];
    if (!paradigm || !code || !quotation) return undefined;
    const refs = [
      { kind: 'code' as const, id: code.id },
      { kind: 'quotation' as const, id: quotation.id }
    ];
    const slot = pick.from(paradigmSlots)!;
    return run(placeInSlot, { codeId: paradigm.codeId, slot, refs, move: pick.chance() });
  },
  takeFromSlot: (pick, model, run) => {
    const paradigm = pick.from(model.list('axialParadigms'));
    const slot = pick.from(paradigmSlots)!;
    const [id] = paradigm?.slots[slot].codeIds ?? [];
    return (
      paradigm && id && run(takeFromSlot, { codeId: paradigm.codeId, slot, refs: [{ kind: 'code', id }] })
    );
  },
  deleteParadigm: (pick, model, run) => {
    const paradigm = pick.from(model.list('axialParadigms'));
    return paradigm && run(deleteParadigm, { codeId: paradigm.codeId });
  }
} satisfies Record<string, RandomAction>;

/** A code as often as anything else together: that is what merges and deletions are about. */
function objectIn(pick: Picker, model: ProjectModel): ObjectRef | undefined {
  const code = pick.from(model.list('codes'));
  if (code && pick.chance()) return { kind: 'code', id: code.id };
  const quotation = pick.from(model.list('quotations'));
  if (quotation && pick.chance()) return { kind: 'quotation', id: quotation.id };
  const memo = pick.from(model.list('memos'));
  if (memo && pick.chance()) return { kind: 'memo', id: memo.id };
  const document = pick.from(model.list('documents'));
  return document && { kind: 'document', id: document.id };
}
