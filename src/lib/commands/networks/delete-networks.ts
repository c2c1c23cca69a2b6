import type { NetworkId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Removes networks with their nodes; what they showed stays in the project. @throws AppError `model/not-found` */
export const deleteNetworks: Command<{ ids: readonly NetworkId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const [name = ''] = ids.map((id) => model.get('networks', id).name);
  for (const id of ids) {
    for (const node of model.nodesOf(id)) draft.remove('networkNodes', node.id);
    draft.remove('networks', id);
  }
  for (const { id, networkIds } of draft.list('reports'))
    draft.update('reports', id, { networkIds: networkIds.filter((networkId) => !ids.includes(networkId)) });
  return draft.build('delete-networks', { name, count: ids.length });
};
