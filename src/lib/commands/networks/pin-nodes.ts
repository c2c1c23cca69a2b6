import type { NetworkId, NetworkNodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Pins nodes where they are, so that a layout leaves them there, or frees them. */
export const pinNodes: Command<{
  networkId: NetworkId;
  ids: readonly NetworkNodeId[];
  pinned: boolean;
}> = (model, { networkId, ids, pinned }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('networks', networkId);
  const present = ids.filter((id) => model.find('networkNodes', id)?.networkId === networkId);
  for (const id of present) draft.update('networkNodes', id, { pinned });
  const params = { name, count: present.length };
  return pinned ? draft.build('pin-nodes', params) : draft.build('unpin-nodes', params);
};
