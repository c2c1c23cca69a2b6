import { networkLinks } from '$lib/analysis/networks/network-links';
import { networkObject, type NetworkObject } from '$lib/analysis/networks/network-object';
import type { Network } from '$lib/domain/network';
import { objectKey } from '$lib/domain/object-ref';
import { linkLabel } from '$lib/messages/network-words';
import { objectWords } from '$lib/messages/object-words';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';
import type { DrawnNetwork } from './drawn-network';
import { nodeBox } from './node-box';

/** A network as it was saved, each object as `show` says; what is no longer in the project is left out. */
export function drawSavedNetwork(
  model: ProjectModel,
  network: Network,
  translate: Translate,
  show: (object: NetworkObject) => NetworkObject = (object) => object
): DrawnNetwork {
  const saved = model.nodesOf(network.id);
  const nodes = saved.flatMap(({ ref, x, y }) => {
    const object = networkObject(model, ref, objectWords(translate));
    return object ? [{ ...nodeBox(show(object)), x, y }] : [];
  });
  const refs = nodes.map(({ object }) => object.ref);
  const links = networkLinks(model, refs, network.shows, network.leastTogether).map((link) => ({
    ...link,
    label: linkLabel(model, link, translate)
  }));
  const groups = network.groups.map(({ id, name }) => ({
    name,
    keys: saved.filter(({ groupId }) => groupId === id).map(({ ref }) => objectKey(ref))
  }));
  return { nodes, links, groups };
}
