import { AppError } from '$lib/domain/app-error';
import type { NetworkId, NetworkNodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { storedName } from '../required-name';
import { dropEmptyGroups } from './drop-empty-groups';

/**
 * Puts a named box around nodes; they leave the groups they were in. @throws AppError `model/not-found` (the network, or
 * all the nodes)
 */
export const groupNodes: Command<{
  networkId: NetworkId;
  nodeIds: readonly NetworkNodeId[];
  name: string;
}> = (model, intent, context) => {
  const { networkId, nodeIds } = intent;
  const draft = new ChangeDraft(model, context);
  const network = model.get('networks', networkId);
  const present = nodeIds.filter((id) => model.find('networkNodes', id)?.networkId === networkId);
  if (present.length === 0)
    throw new AppError('model/not-found', { table: 'networkNodes', id: nodeIds[0] ?? '' });
  const group = { id: draft.newId<string>(), name: storedName(intent.name, 'network') };
  draft.update('networks', networkId, { groups: [...network.groups, group] });
  for (const id of present) draft.update('networkNodes', id, { groupId: group.id });
  dropEmptyGroups(draft, networkId);
  return draft.build('group-nodes', { name: network.name, group: group.name });
};
