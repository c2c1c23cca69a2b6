import { AppError } from '$lib/domain/app-error';
import type { NetworkId, NetworkNodeId } from '$lib/domain/ids';
import type { NetworkLinkKind } from '$lib/domain/network';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { tableOfObject } from '$lib/domain/table-of-object';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** An object with the place its centre gets, in units of the canvas. */
export type PlacedObject = { ref: ObjectRef; x: number; y: number };

/**
 * Puts objects in a network; what is in it already stays where it is. `alsoShow` is the kind of link they were found by.
 * @throws AppError `model/not-found`
 */
export const addNodes: Command<{
  networkId: NetworkId;
  nodes: readonly PlacedObject[];
  alsoShow?: NetworkLinkKind;
}> = (model, { networkId, nodes, alsoShow }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name, shows } = model.get('networks', networkId);
  if (alsoShow && !shows.includes(alsoShow))
    draft.update('networks', networkId, { shows: [...shows, alsoShow] });
  const count = draftNodes(draft, networkId, nodes, () => draft.newId<NetworkNodeId>());
  return draft.build('add-nodes', { name, count });
};

/** Drafts a node for each object that is not in the network yet, and gives how many. */
export function draftNodes(
  draft: ChangeDraft,
  networkId: NetworkId,
  nodes: readonly PlacedObject[],
  newId: () => NetworkNodeId
): number {
  const present = new Set(draft.model.nodesOf(networkId).map(({ ref }) => objectKey(ref)));
  const before = present.size;
  for (const { ref, x, y } of nodes) {
    if (present.has(objectKey(ref))) continue;
    const table = tableOfObject[ref.kind];
    if (!draft.find(table, ref.id)) throw new AppError('model/not-found', { table, id: ref.id });
    present.add(objectKey(ref));
    draft.add('networkNodes', { id: newId(), networkId, ref, x, y, pinned: false, groupId: null });
  }
  return present.size - before;
}
