import type { NetworkId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { storedName } from '../required-name';

/** Gives a group of nodes another name; an empty one shows as no name. */
export const renameGroup: Command<{ networkId: NetworkId; groupId: string; name: string }> = (
  model,
  { networkId, groupId, ...intent },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { groups } = model.get('networks', networkId);
  const name = storedName(intent.name, 'network');
  draft.update('networks', networkId, {
    groups: groups.map((group) => (group.id === groupId ? { ...group, name } : group))
  });
  return draft.build('rename-node-group', { name });
};
