import type { LabelledLink } from '$lib/charts/network/drawn-network';
import { linkPath, type LinkPath } from '$lib/charts/network/link-path';
import type { NodeView } from './node-view.svelte';

/** A link on the canvas: its line follows its two nodes, and no others. */
export class LinkView {
  readonly path: LinkPath = $derived.by(() => linkPath(this.from, this.to, this.bend));
  /** Whether one of its ends moves and the other does not. */
  readonly isStretched: boolean = $derived.by(() => this.from.isMoving !== this.to.isMoving);

  constructor(
    readonly link: LabelledLink,
    readonly from: NodeView,
    readonly to: NodeView,
    readonly bend: number
  ) {}

  get id(): string {
    return this.link.id;
  }
}
