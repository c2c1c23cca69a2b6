import type { NetworkId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';

/** Drafts away the groups of a network that no node is in any more. */
export function dropEmptyGroups(draft: ChangeDraft, networkId: NetworkId): void {
  const network = draft.find('networks', networkId);
  if (!network || network.groups.length === 0) return;
  const used = new Set(
    draft.model.nodesOf(networkId).map(({ id }) => draft.find('networkNodes', id)?.groupId)
  );
  draft.update('networks', networkId, { groups: network.groups.filter(({ id }) => used.has(id)) });
}
