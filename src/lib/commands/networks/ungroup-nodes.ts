import type { NetworkId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Takes the box around a group away; its nodes stay where they are. */
export const ungroupNodes: Command<{ networkId: NetworkId; groupId: string }> = (
  model,
  { networkId, groupId },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { name, groups } = model.get('networks', networkId);
  const group = groups.find(({ id }) => id === groupId);
  draft.update('networks', networkId, { groups: groups.filter(({ id }) => id !== groupId) });
  for (const node of model.nodesOf(networkId))
    if (node.groupId === groupId) draft.update('networkNodes', node.id, { groupId: null });
  return draft.build('ungroup-nodes', { name, group: group?.name ?? '' });
};
