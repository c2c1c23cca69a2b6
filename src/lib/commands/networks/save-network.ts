import { AppError } from '$lib/domain/app-error';
import type { NetworkId, NetworkNodeId } from '$lib/domain/ids';
import type { Network, NetworkLinkKind } from '$lib/domain/network';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';
import { draftNodes, type PlacedObject } from './add-nodes';

/** Everything but co-occurrence: that is asked for, as it can tie all to all. */
const firstShown: readonly NetworkLinkKind[] = ['relation', 'tree', 'coding', 'evidence', 'about'];

/**
 * Makes a network, with its first nodes if there are any, or changes the name, comment or shown links of one that is
 * there. An `id` that is not there yet is that of the new network. @throws AppError `command/empty-name`,
 * `command/name-taken`
 */
export const saveNetwork: Command<{
  id?: NetworkId;
  name: string;
  comment?: string;
  shows?: readonly NetworkLinkKind[];
  leastTogether?: number;
  nodes?: readonly PlacedObject[];
}> = (model, { id, nodes = [], ...intent }, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'network');
  const existing = id && model.find('networks', id);
  const taken = model
    .list('networks')
    .some((network) => network.id !== id && nameKey(network.name) === nameKey(name));
  if (taken && name !== existing?.name) throw new AppError('command/name-taken', { what: 'network', name });
  const network: Network = {
    id: id ?? draft.newId<NetworkId>(),
    name,
    comment: intent.comment ?? existing?.comment ?? '',
    shows: [...new Set(intent.shows ?? existing?.shows ?? firstShown)],
    leastTogether: intent.leastTogether ?? existing?.leastTogether,
    groups: existing?.groups ?? [],
    createdAt: existing?.createdAt ?? context.now
  };
  draft.put('networks', network);
  draftNodes(draft, network.id, nodes, () => draft.newId<NetworkNodeId>());
  return draft.build(existing ? 'save-network' : 'create-network', { name });
};
