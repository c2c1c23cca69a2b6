import type { NetworkId, NetworkNodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Where a node's centre goes, in units of the canvas. */
export type NodePlace = { id: NetworkNodeId; x: number; y: number };

/**
 * Moves nodes, all in one step: a drag, or a whole layout. `pinned` pins or frees them too. A node that was removed
 * meanwhile is passed by: what is still there goes where it was put.
 */
export const placeNodes: Command<{
  networkId: NetworkId;
  places: readonly NodePlace[];
  pinned?: boolean;
}> = (model, { networkId, places, pinned }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('networks', networkId);
  const present = places.filter(({ id }) => model.find('networkNodes', id)?.networkId === networkId);
  for (const { id, x, y } of present) draft.update('networkNodes', id, { x, y, pinned });
  return draft.build('place-nodes', { name, count: present.length });
};
