import type { Box } from '$lib/charts/network/link-path';
import type { NodeBox } from '$lib/charts/network/node-box';
import type { NetworkNodeId } from '$lib/domain/ids';
import type { NetworkNode } from '$lib/domain/network';

type Place = { x: number; y: number };

/** Where a node on the canvas is read from: what is kept of it, and its words. */
export type NodeSource = { node: () => NetworkNode; box: () => NodeBox };

/** A node on the canvas: where it is kept, or where it is on its way to. What follows it sees this node change, no other. */
export class NodeView {
  /** Where it is while it is dragged or on its way; null where it is kept. */
  #moved = $state.raw<Place | null>(null);
  readonly #source: NodeSource;
  readonly node: NetworkNode = $derived.by(() => this.#source.node());
  readonly box: NodeBox = $derived.by(() => this.#source.box());
  readonly isMoving: boolean = $derived(this.#moved !== null);
  /** Its box where it is kept, also while it is dragged. */
  readonly kept: Box = $derived.by(() => {
    const { width, height } = this.box;
    return { x: this.node.x, y: this.node.y, width, height };
  });

  constructor(
    readonly id: NetworkNodeId,
    readonly key: string,
    source: NodeSource
  ) {
    this.#source = source;
  }

  get width(): number {
    return this.box.width;
  }

  get height(): number {
    return this.box.height;
  }

  get x(): number {
    return this.#moved?.x ?? this.node.x;
  }

  get y(): number {
    return this.#moved?.y ?? this.node.y;
  }

  moveTo(place: Place): void {
    this.#moved = place;
  }

  /** Back to where it is kept. */
  settle(): void {
    this.#moved = null;
  }
}
