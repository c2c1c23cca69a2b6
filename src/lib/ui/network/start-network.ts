import { networkLinks } from '$lib/analysis/networks/network-links';
import { networkObject } from '$lib/analysis/networks/network-object';
import { toLayoutLink } from '$lib/charts/network/layout-input';
import { layoutNetwork } from '$lib/charts/network/layout-network';
import { nodeBox } from '$lib/charts/network/node-box';
import { saveNetwork } from '$lib/commands/networks/save-network';
import { nameKey } from '$lib/commands/required-name';
import type { NetworkId } from '$lib/domain/ids';
import type { NetworkLayout, NetworkLinkKind } from '$lib/domain/network';
import type { ObjectRef } from '$lib/domain/object-ref';
import { linkLabel } from '$lib/messages/network-words';
import { objectWords } from '$lib/messages/object-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { takeSteps } from './glide';

type Start = {
  name: string;
  refs: readonly ObjectRef[];
  layout: NetworkLayout;
  shows?: readonly NetworkLinkKind[];
  leastTogether?: number;
};

/** Makes a network of objects, laid out, in one step to undo; gives its id. A name that is taken gets a number. */
export async function startNetwork(
  app: AppState,
  session: ProjectSession,
  { name, refs, layout, shows, leastTogether }: Start
): Promise<NetworkId | undefined> {
  const id = crypto.randomUUID() as NetworkId;
  return app.attempt(async () => {
    if (refs.some(({ kind }) => kind === 'quotation')) await session.loadTexts();
    const model = session.read();
    const boxes = refs.flatMap((ref) => {
      const object = networkObject(
        model,
        ref,
        objectWords(app.t),
        (documentId) => session.loadedText(documentId)?.text
      );
      return object ? [nodeBox(object)] : [];
    });
    const nodes = boxes.map(({ object, width, height }) => ({
      key: object.key,
      x: 0,
      y: 0,
      width,
      height,
      isPinned: false,
      level: object.code?.level ?? null
    }));
    const kinds = shows ?? ['relation', 'tree', 'coding', 'evidence', 'about'];
    const links = networkLinks(model, refs, kinds, leastTogether);
    const labelled = links.map((link) => toLayoutLink({ ...link, label: linkLabel(model, link, app.t) }));
    const steps = layoutNetwork(nodes, labelled, { layout, rootKey: nodes[0]?.key });
    const places = await takeSteps(steps);
    const placed = boxes.map(({ object }) => ({ ref: object.ref, ...places.get(object.key)! }));
    const names = new Set(
      session
        .read('networks')
        .list('networks')
        .map((network) => nameKey(network.name))
    );
    await session.run(saveNetwork, { id, name: freeName(name, names), shows, leastTogether, nodes: placed });
    return id;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(nameKey(name))) return name;
  for (let number = 2; ; number += 1)
    if (!taken.has(nameKey(`${name} ${number}`))) return `${name} ${number}`;
}
