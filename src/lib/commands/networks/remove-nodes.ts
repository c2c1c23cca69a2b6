import type { NetworkId, NetworkNodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropEmptyGroups } from './drop-empty-groups';

/** Takes nodes out of a network; the objects stay in the project. What is gone already is passed by. */
export const removeNodes: Command<{ networkId: NetworkId; ids: readonly NetworkNodeId[] }> = (
  model,
  { networkId, ids },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('networks', networkId);
  const present = ids.filter((id) => model.find('networkNodes', id)?.networkId === networkId);
  for (const id of present) draft.remove('networkNodes', id);
  dropEmptyGroups(draft, networkId);
  return draft.build('remove-nodes', { name, count: present.length });
};
