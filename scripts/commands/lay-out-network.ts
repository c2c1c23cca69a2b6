import { networkLinks } from '$lib/analysis/networks/network-links';
import { networkObject } from '$lib/analysis/networks/network-object';
import type { DrawnNetwork, LabelledLink } from '$lib/charts/network/drawn-network';
import { toLayoutLink } from '$lib/charts/network/layout-input';
import { runLayout } from '$lib/charts/network/layout-network';
import { nodeBox } from '$lib/charts/network/node-box';
import type { DocumentId } from '$lib/domain/ids';
import type { NetworkLayout } from '$lib/domain/network';
import { objectKey } from '$lib/domain/object-ref';
import { linkLabel } from '$lib/messages/network-words';
import { objectWords } from '$lib/messages/object-words';
import type { ProjectModel } from '$lib/model/project-model';
import type { Terminal } from './terminal';
import type { Wanted } from './wanted-network';

/** A network with its nodes in their places. */
export type LaidOut = { name: string; drawn: DrawnNetwork };

/** Places a network: where it was saved, or by `layout`; what is pinned stays. */
export function layOut(
  model: ProjectModel,
  { name, refs, shows, nodes, groups, leastTogether }: Wanted,
  layout: NetworkLayout | undefined,
  findText: (id: DocumentId) => string | undefined,
  { translate }: Terminal
): LaidOut {
  const kept = new Map(nodes.map((node) => [objectKey(node.ref), node]));
  const boxes = refs.flatMap((ref) => {
    const object = networkObject(model, ref, objectWords(translate), findText);
    return object ? [nodeBox(object)] : [];
  });
  const links = networkLinks(model, refs, shows, leastTogether).map((link): LabelledLink => ({
    ...link,
    label: linkLabel(model, link, translate)
  }));
  const input = boxes.map((box) => {
    const { x = 0, y = 0, pinned = false } = kept.get(box.object.key) ?? {};
    const { key, code } = box.object;
    return { ...box, key, x, y, isPinned: pinned, level: code?.level ?? null };
  });
  const isSaved = nodes.length > 0;
  const chosen = layout ?? (isSaved ? null : shows.includes('tree') ? 'layered' : 'force');
  const places = chosen ? runLayout(input, links.map(toLayoutLink), { layout: chosen }) : null;
  const placed = input.map((node) => ({ ...node, ...places?.get(node.key) }));
  const keysOf = (groupId: string) =>
    nodes.filter((node) => node.groupId === groupId).map(({ ref }) => objectKey(ref));
  const drawnGroups = groups.map((group) => ({ name: group.name, keys: keysOf(group.id) }));
  return { name, drawn: { nodes: placed, links, groups: drawnGroups } };
}
