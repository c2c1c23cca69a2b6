import type { NetworkNode } from '$lib/domain/network';
import type { NodeBox } from '$lib/charts/network/node-box';

type Place = { x: number; y: number };

/** A node on the canvas: where it is kept, or where it is on its way to. Made anew when what is kept changes. */
export class NodeView {
  /** Where it is while it is dragged or on its way; null where it is kept. */
  #moved = $state.raw<Place | null>(null);

  constructor(
    readonly node: NetworkNode,
    readonly box: NodeBox
  ) {}

  get id() {
    return this.node.id;
  }

  get key(): string {
    return this.box.object.key;
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
