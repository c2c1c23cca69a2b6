import { cooccurringCodes } from '$lib/analysis/cooccurrence/cooccurring-codes';
import { neighboursOf } from '$lib/analysis/networks/neighbours-of';
import { networkObject } from '$lib/analysis/networks/network-object';
import { freePlaces } from '$lib/charts/network/free-places';
import { layoutNetwork } from '$lib/charts/network/layout-network';
import { toLayoutLink, type Places } from '$lib/charts/network/layout-input';
import { nodeBox } from '$lib/charts/network/node-box';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import type { Command } from '$lib/commands/command';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { addNodes, type PlacedObject } from '$lib/commands/networks/add-nodes';
import { groupNodes } from '$lib/commands/networks/group-nodes';
import { pinNodes } from '$lib/commands/networks/pin-nodes';
import { placeNodes } from '$lib/commands/networks/place-nodes';
import { removeNodes } from '$lib/commands/networks/remove-nodes';
import { renameGroup } from '$lib/commands/networks/rename-group';
import { saveNetwork } from '$lib/commands/networks/save-network';
import { ungroupNodes } from '$lib/commands/networks/ungroup-nodes';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { NetworkLayout, NetworkLinkKind } from '$lib/domain/network';
import { networkLinkKinds } from '$lib/domain/network';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import type { RelatedKind } from '$lib/domain/relation-type';
import { objectWords } from '$lib/messages/object-words';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import type { NetworkView } from './network-view.svelte';
import type { NodeView } from './node-view.svelte';
import { glide, takeSteps } from './glide';

/** Codes found together that are added at once: more than these no one can read. */
const mostCooccurring = 15;

/** More nodes than these with all their links cannot move smoothly: they are in their new places at once. */
const mostGliding = 150;

/** Two ends that a relation is to tie. */
export type RelationEnds = { fromId: CodeId | QuotationId; toId: CodeId | QuotationId; between: RelatedKind };

/** What can be done in a network; every method is one step to undo and tells what went wrong. */
export class NetworkEditing {
  #isLayingOut = $state(false);

  constructor(
    readonly view: NetworkView,
    /** Asks what relation ties two codes or quotations. */
    readonly askRelation: (ends: RelationEnds) => void
  ) {}

  get isLayingOut(): boolean {
    return this.#isLayingOut;
  }

  /** Puts objects in the network where there is room around a point; what is in it already is only chosen. */
  async add(
    refs: readonly ObjectRef[],
    around: { x: number; y: number },
    alsoShow?: NetworkLinkKind
  ): Promise<boolean> {
    const { view } = this;
    const nodes = this.#placed(refs, around);
    const isDone = await this.#run(addNodes, { networkId: view.id, nodes, alsoShow });
    if (isDone) view.select(refs.flatMap((ref) => view.byKey(objectKey(ref))?.id ?? []));
    return isDone;
  }

  /** What the chosen nodes are tied to and is not in the network yet, by the kind of link. */
  neighbours(nodes: readonly NodeView[]): Map<NetworkLinkKind, ObjectRef[]> {
    const { view } = this;
    const found = new Map<NetworkLinkKind, ObjectRef[]>();
    for (const kind of networkLinkKinds) {
      const refs = nodes.flatMap(({ node }) => neighboursOf(view.model, node.ref, [kind]));
      const absent = new Map(refs.map((ref) => [objectKey(ref), ref]));
      for (const key of absent.keys()) if (view.byKey(key)) absent.delete(key);
      if (absent.size > 0) found.set(kind, [...absent.values()]);
    }
    return found;
  }

  /** Adds the codes most often found together with the chosen ones. */
  async addCooccurring(nodes: readonly NodeView[]): Promise<void> {
    const { view } = this;
    const { app } = view;
    const counts = new Map<CodeId, number>();
    for (const { node } of nodes)
      if (node.ref.kind === 'code')
        for (const { codeId, count } of cooccurringCodes(view.model, node.ref.id))
          if (!view.byKey(`code:${codeId}`)) counts.set(codeId, (counts.get(codeId) ?? 0) + count);
    const refs = [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostCooccurring)
      .map(([id]): ObjectRef => ({ kind: 'code', id }));
    if (refs.length === 0) {
      app.notices.show({ tone: 'info', text: app.t('network.noCooccurring') });
      return;
    }
    if (await this.add(refs, middleOf(nodes), 'cooccurrence')) this.#tellAdded(refs.length);
  }

  async addFound(refs: readonly ObjectRef[], nodes: readonly NodeView[]): Promise<void> {
    if (refs.length > 0 && (await this.add(refs, middleOf(nodes)))) this.#tellAdded(refs.length);
  }

  /** Ties two nodes the way their kinds can be tied; says so when they cannot. */
  async connect(from: ObjectRef, to: ObjectRef): Promise<void> {
    const { app, session } = this.view;
    if (from.kind === to.kind && (from.kind === 'code' || from.kind === 'quotation')) {
      if (from.id !== to.id)
        this.askRelation({
          between: from.kind,
          fromId: from.id as CodeId | QuotationId,
          toId: to.id as CodeId | QuotationId
        });
      return;
    }
    const pair = [from, to];
    const code = pair.find((ref) => ref.kind === 'code');
    const quotation = pair.find((ref) => ref.kind === 'quotation');
    const target = pair.find((ref) => ref.kind === 'question' || ref.kind === 'cimo');
    if (!quotation || (!code && !target)) {
      app.notices.show({ tone: 'info', text: app.t('network.cannotConnect') });
      return;
    }
    const places = [{ quotationId: quotation.id }];
    const isDone = code
      ? await this.#run(applyCodes, { places, codes: [{ codeId: code.id }] })
      : await this.#run(linkEvidence, { places, target: target!, stance: 'supporting' });
    if (!isDone) return;
    const name = (ref: ObjectRef) => networkObject(this.view.model, ref, objectWords(app.t))?.name ?? '';
    const text = code
      ? app.t('network.coded', { quotation: name(quotation), code: name(code) })
      : app.t('network.evidenced', { quotation: name(quotation), target: name(target!) });
    showUndoable(app, session, text);
  }

  async remove(nodes: readonly NodeView[]): Promise<boolean> {
    const { app, session, id: networkId } = this.view;
    const ids = nodes.map(({ id }) => id);
    if (ids.length === 0 || !(await this.#run(removeNodes, { networkId, ids }))) return false;
    this.view.select([]);
    showUndoable(app, session, app.t('network.removed', { count: ids.length }));
    return true;
  }

  /** Pins the nodes; frees them when all are pinned. */
  async pin(nodes: readonly NodeView[]): Promise<void> {
    const pinned = !nodes.every(({ node }) => node.pinned);
    const ids = nodes.map(({ id }) => id);
    if (ids.length > 0) await this.#run(pinNodes, { networkId: this.view.id, ids, pinned });
  }

  async group(nodes: readonly NodeView[], name: string): Promise<void> {
    const nodeIds = nodes.map(({ id }) => id);
    if (nodeIds.length > 0) await this.#run(groupNodes, { networkId: this.view.id, nodeIds, name });
  }

  async ungroup(groupId: string): Promise<void> {
    await this.#run(ungroupNodes, { networkId: this.view.id, groupId });
  }

  async renameGroup(groupId: string, name: string): Promise<void> {
    await this.#run(renameGroup, { networkId: this.view.id, groupId, name });
  }

  /** Keeps nodes where they were dragged. */
  async drop(nodes: readonly NodeView[]): Promise<void> {
    const places = nodes.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) }));
    await this.#run(placeNodes, { networkId: this.view.id, places });
    for (const node of nodes) node.settle();
  }

  /** Moves nodes by the keyboard. */
  async nudge(nodes: readonly NodeView[], x: number, y: number): Promise<void> {
    for (const node of nodes) node.moveTo({ x: node.x + x, y: node.y + y });
    await this.drop(nodes);
  }

  /** Lays the network out anew, around the chosen node if that is what the layout asks; true when it was. */
  async layOut(layout: NetworkLayout): Promise<boolean> {
    const { view } = this;
    if (this.#isLayingOut || view.nodes.length === 0) return false;
    this.#isLayingOut = true;
    try {
      const rootKey = view.shown?.key ?? undefined;
      const nodes = view.nodes.map(({ key, x, y, width, height, node, box }) => ({
        key,
        x,
        y,
        width,
        height,
        isPinned: node.pinned,
        level: box.object.code?.level ?? null
      }));
      const links = view.links.map(({ link }) => toLayoutLink(link));
      const places = await takeSteps(layoutNetwork(nodes, links, { layout, rootKey }));
      return await this.#moveAll(places);
    } finally {
      this.#isLayingOut = false;
    }
  }

  async showKind(kind: NetworkLinkKind, isShown: boolean): Promise<void> {
    const { network } = this.view;
    if (!network) return;
    const shows = networkLinkKinds.filter((one) => (one === kind ? isShown : network.shows.includes(one)));
    await this.#save({ shows });
  }

  /** Ties codes only when they are found together so often. */
  async tieFrom(leastTogether: number): Promise<void> {
    await this.#save({ leastTogether });
  }

  async comment(comment: string): Promise<void> {
    await this.#save({ comment });
  }

  async rename(name: string): Promise<boolean> {
    return this.#save({ name });
  }

  async #save(fields: {
    name?: string;
    comment?: string;
    shows?: NetworkLinkKind[];
    leastTogether?: number;
  }): Promise<boolean> {
    const { network } = this.view;
    return network !== null && this.#run(saveNetwork, { id: network.id, name: network.name, ...fields });
  }

  async #moveAll(places: Places): Promise<boolean> {
    const { view } = this;
    // Nodes may have come or gone while the layout was made.
    const moving = view.nodes.filter(({ key, node }) => places.has(key) && !node.pinned);
    if (moving.length <= mostGliding) await glide(moving, (node) => places.get(node.key)!);
    const kept = moving.map(({ id, key }) => ({ id, ...places.get(key)! }));
    const isDone = await this.#run(placeNodes, { networkId: view.id, places: kept });
    for (const node of moving) node.settle();
    view.readOrder();
    return isDone;
  }

  #placed(refs: readonly ObjectRef[], around: { x: number; y: number }): PlacedObject[] {
    const { view } = this;
    const absent = refs.filter((ref) => !view.byKey(objectKey(ref)));
    const boxes = absent.flatMap((ref) => {
      const object = networkObject(
        view.model,
        ref,
        objectWords(view.app.t),
        (documentId) => view.session.loadedText(documentId)?.text
      );
      return object ? [nodeBox(object)] : [];
    });
    const places = freePlaces(view.nodes, around, boxes);
    return boxes.map(({ object }, at) => ({ ref: object.ref, ...places[at]! }));
  }

  #tellAdded(count: number): void {
    const { app, session } = this.view;
    showUndoable(app, session, app.t('network.added', { count }));
  }

  /** True unless it failed; to have nothing to do is no failure. */
  async #run<Intent>(command: Command<Intent>, intent: Intent): Promise<boolean> {
    const { app, session } = this.view;
    return (await app.attempt(() => session.run(command, intent))) !== undefined;
  }
}

function middleOf(nodes: readonly NodeView[]): { x: number; y: number } {
  const mean = (axis: 'x' | 'y') =>
    nodes.reduce((sum, node) => sum + node[axis], 0) / Math.max(1, nodes.length);
  return { x: mean('x'), y: mean('y') };
}
