import { networkLinks } from '$lib/analysis/networks/network-links';
import type { NetworkLink } from '$lib/analysis/networks/network-link';
import { networkObject, type NetworkObject } from '$lib/analysis/networks/network-object';
import type { DrawnNetwork, LabelledLink } from '$lib/charts/network/drawn-network';
import { linkBends } from '$lib/charts/network/link-path';
import { inReadingOrder } from '$lib/charts/network/nearest-in-direction';
import { mostOften } from '$lib/charts/network/network-figure';
import { nodeBox, type NodeBox } from '$lib/charts/network/node-box';
import type { NetworkId, NetworkNodeId } from '$lib/domain/ids';
import type { Network, NetworkLinkKind } from '$lib/domain/network';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { kindName, linkLabel, spokenLink } from '$lib/messages/network-words';
import { objectWords } from '$lib/messages/object-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { LinkLabels } from './link-labels.svelte';
import { LinkView } from './link-view.svelte';
import { NodeView } from './node-view.svelte';

const spokenLinkCount = 5;

/** One network as it is seen: its nodes and links with their words, and what is chosen. Changes nothing itself. */
export class NetworkView {
  readonly #boxes = new Map<string, { said: string; box: NodeBox }>();
  #views = new Map<NetworkNodeId, NodeView>();
  #textsLoaded = $state(false);
  #selected = $state.raw<ReadonlySet<NetworkNodeId>>(new Set());
  #activeId = $state<NetworkNodeId | null>(null);
  #linkId = $state<string | null>(null);
  #order = $state.raw<readonly NetworkNodeId[]>([]);

  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly id: NetworkId
  ) {}

  readonly network: Network | null = $derived.by(
    () => this.session.read('networks').find('networks', this.id) ?? null
  );

  /** Everything a link or a name can change with. Not the nodes: moving one changes no link. */
  readonly #model = $derived.by(() =>
    this.session.read(
      'codes',
      'quotations',
      'codings',
      'evidenceLinks',
      'relations',
      'relationTypes',
      'memos',
      'cases',
      'documents',
      'questions',
      'cimoElements'
    )
  );

  get model() {
    return this.#model;
  }

  readonly #records = $derived.by(
    () =>
      new Map(
        this.session
          .read('networkNodes')
          .nodesOf(this.id)
          .map((node) => [node.id, node])
      )
  );
  /** A text, so that a node that only moved does not have words, nodes and links made anew. */
  readonly #contents = $derived.by(() =>
    Array.from(this.#records.values(), ({ id, ref }) => `${id} ${objectKey(ref)}`).join('\n')
  );

  readonly #entries = $derived.by(() =>
    this.#contents.split('\n').flatMap((entry): { id: NetworkNodeId; key: string; box: NodeBox }[] => {
      const [id, key] = entry.split(' ') as [NetworkNodeId, string?];
      const object =
        key &&
        networkObject(this.#model, refOfKey(key), objectWords(this.app.t), (documentId) =>
          this.#textsLoaded ? this.session.loadedText(documentId)?.text : undefined
        );
      return object ? [{ id, key, box: this.#boxOf(object) }] : [];
    })
  );
  readonly #boxByKey = $derived.by(() => new Map(this.#entries.map(({ key, box }) => [key, box])));

  readonly nodes: readonly NodeView[] = $derived.by(() => {
    const views = new Map(
      this.#entries.map(({ id, key, box }) => {
        const known = this.#views.get(id);
        return [id, known?.key === key ? known : this.#viewOf(id, key, box)];
      })
    );
    this.#views = views;
    return [...views.values()];
  });

  readonly #byKey = $derived.by(() => new Map(this.nodes.map((view) => [view.key, view])));
  readonly #byId = $derived.by(() => new Map(this.nodes.map((view) => [view.id, view])));
  readonly #keys = $derived.by(() => this.nodes.map(({ key }) => key).join('\n'));
  readonly #shown = $derived.by(() => this.network?.shows.join(' ') ?? '');
  readonly #leastTogether = $derived.by(() => this.network?.leastTogether ?? 1);

  readonly #labelled: readonly LabelledLink[] = $derived.by(() => {
    const kinds = this.#shown.split(' ').filter(Boolean) as NetworkLinkKind[];
    const refs = this.#keys.split('\n').filter(Boolean).map(refOfKey);
    const model = this.#model;
    return networkLinks(model, refs, kinds, this.#leastTogether).map((link) => ({
      ...link,
      label: linkLabel(model, link, this.app.t)
    }));
  });

  readonly mostOften: number = $derived.by(() => mostOften(this.#labelled));
  readonly #bends = $derived.by(() => linkBends(this.#labelled));

  readonly links: readonly LinkView[] = $derived.by(() =>
    this.#labelled.flatMap((link) => {
      const [from, to] = [this.#byKey.get(link.from), this.#byKey.get(link.to)];
      return from && to ? [new LinkView(link, from, to, this.#bends.get(link.id) ?? 0)] : [];
    })
  );

  readonly labels = new LinkLabels(
    () => this.nodes,
    () => this.links
  );

  readonly linksByKey: ReadonlyMap<string, readonly NetworkLink[]> = $derived.by(() => {
    const found = new Map<string, NetworkLink[]>();
    for (const link of this.#labelled)
      for (const key of [link.from, link.to]) found.set(key, [...(found.get(key) ?? []), link]);
    return found;
  });

  readonly groups = $derived.by(() =>
    (this.network?.groups ?? []).flatMap((group) => {
      const members = this.nodes.filter(({ node }) => node.groupId === group.id);
      return members.length > 0 ? [{ ...group, members }] : [];
    })
  );

  /** As one reads; kept while nodes are moved about, so that the keyboard's order does not change under the fingers. */
  readonly ordered: readonly NodeView[] = $derived.by(() => {
    const known = this.#order.flatMap((id) => this.#byId.get(id) ?? []);
    const there = new Set(known.map(({ id }) => id));
    return [...known, ...this.nodes.filter(({ id }) => !there.has(id))];
  });

  /** Puts the nodes in reading order anew: at opening and after a layout. */
  readOrder(): void {
    this.#order = inReadingOrder(this.nodes.map(({ id, node: { x, y } }) => ({ id, x, y }))).map(
      ({ id }) => id
    );
  }

  get selected(): ReadonlySet<NetworkNodeId> {
    return this.#selected;
  }

  /** The chosen nodes that are there. */
  readonly selectedNodes: readonly NodeView[] = $derived.by(() =>
    this.nodes.filter(({ id }) => this.#selected.has(id))
  );

  /** The node the keyboard is at, or would be: the last one it was at, else the first. */
  get active(): NodeView | null {
    return (this.#activeId && this.#byId.get(this.#activeId)) || this.ordered[0] || null;
  }

  readonly link: LinkView | null = $derived.by(
    () => this.links.find(({ id }) => id === this.#linkId) ?? null
  );

  /** The one node whose details are shown; null for none or several. */
  get shown(): NodeView | null {
    return this.selectedNodes.length === 1 ? this.selectedNodes[0]! : null;
  }

  byKey(key: string): NodeView | undefined {
    return this.#byKey.get(key);
  }

  find(id: NetworkNodeId): NodeView | undefined {
    return this.#byId.get(id);
  }

  select(ids: Iterable<NetworkNodeId>): void {
    this.#selected = new Set(ids);
    this.#linkId = null;
  }

  toggle(id: NetworkNodeId): void {
    const ids = new Set(this.#selected);
    if (!ids.delete(id)) ids.add(id);
    this.select(ids);
  }

  selectLink(id: string): void {
    this.#selected = new Set();
    this.#linkId = id;
  }

  setActive(id: NetworkNodeId): void {
    this.#activeId = id;
  }

  /** Quotations get their first words when the texts are in memory. */
  async loadTexts(): Promise<void> {
    await this.session.loadTexts();
    this.#textsLoaded = true;
  }

  /** Name of the box around a node; empty for none. */
  groupNameOf(key: string): string {
    const groupId = this.#byKey.get(key)?.node.groupId;
    return this.groups.find(({ id }) => id === groupId)?.name ?? '';
  }

  /** As read aloud: name, kind, place in a group, and what it is tied to. */
  describe(view: NodeView): string {
    const { t } = this.app;
    const { object } = view.box;
    const group = this.groupNameOf(view.key);
    const links = this.linksByKey.get(view.key) ?? [];
    const spoken = links.slice(0, spokenLinkCount).map((link) => this.speak(link, view.key));
    if (links.length > spokenLinkCount)
      spoken.push(t('network.spoken.more', { count: links.length - spokenLinkCount }));
    const counted =
      links.length === 0 ? t('network.spoken.none') : t('network.spoken.links', { count: links.length });
    const parts = [
      object.name,
      ...(object.kind === 'quotation' && object.words ? [object.words] : []),
      kindName(object, t).toLocaleLowerCase(this.app.locale),
      ...(view.node.pinned ? [t('network.pinned')] : []),
      ...(group ? [t('network.inGroup', { name: group })] : []),
      spoken.length > 0 ? `${counted}: ${spoken.join('; ')}` : counted
    ];
    return parts.join(', ');
  }

  /** What a link says of the node at one of its ends. */
  speak(link: NetworkLink, fromKey: string): string {
    const isOut = link.from === fromKey;
    const other = this.#byKey.get(isOut ? link.to : link.from)?.box.object.name ?? '';
    return spokenLink(this.#model, link, isOut, other, this.app.t);
  }

  /** What is drawn, as the figure takes it. */
  drawn(): DrawnNetwork {
    return {
      nodes: this.nodes.map(({ box, x, y }) => ({ ...box, x, y })),
      links: this.#labelled,
      groups: this.groups.map(({ name, members }) => ({ name, keys: members.map(({ key }) => key) }))
    };
  }

  /** What was last known stays where a node is gone but still on its way out. */
  #viewOf(id: NetworkNodeId, key: string, box: NodeBox): NodeView {
    const first = this.#records.get(id)!;
    return new NodeView(id, key, {
      node: () => this.#records.get(id) ?? first,
      box: () => this.#boxByKey.get(key) ?? box
    });
  }

  #boxOf(object: NetworkObject): NodeBox {
    const said = JSON.stringify(object);
    const known = this.#boxes.get(object.key);
    if (known?.said === said) return known.box;
    const box = nodeBox(object);
    this.#boxes.set(object.key, { said, box });
    return box;
  }
}

function refOfKey(key: string): ObjectRef {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at), id: key.slice(at + 1) } as ObjectRef;
}
