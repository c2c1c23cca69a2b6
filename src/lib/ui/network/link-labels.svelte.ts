import { BoxGrid } from '$lib/charts/network/box-grid';
import { linkPath } from '$lib/charts/network/link-path';
import { linkLabelBox, placeLinkLabels, type LinkLabel } from '$lib/charts/network/place-link-labels';
import type { LinkView } from './link-view.svelte';
import type { NodeView } from './node-view.svelte';

/**
 * Where the words beside links stand on the canvas. While nodes are dragged only the words of links between them and
 * the rest are placed anew; those of links among what moves go along with their line.
 */
export class LinkLabels {
  constructor(
    readonly nodes: () => readonly NodeView[],
    readonly links: () => readonly LinkView[]
  ) {}

  /** As all nodes are kept: not changed by what is only dragged. */
  readonly #kept = $derived.by(() => {
    const lines = this.links().map(({ link, from, to, bend }) => ({
      ...link,
      path: linkPath(from.kept, to.kept, bend)
    }));
    return placeLinkLabels(lines, new BoxGrid(this.nodes().map(({ kept }) => kept)));
  });

  readonly #stretched = $derived.by(() => this.links().filter(({ isStretched }) => isStretched));

  /** What stays where it is: nodes, and the words of links between them. */
  readonly #still = $derived.by(() => {
    const words = this.links().flatMap(({ id, from, to, path }) => {
      const label = from.isMoving || to.isMoving ? undefined : this.#kept.get(id);
      return label ? [linkLabelBox(label, path)] : [];
    });
    return new BoxGrid([...this.nodes().filter(({ isMoving }) => !isMoving), ...words]);
  });

  readonly #dragged = $derived.by(() => {
    if (this.#stretched.length === 0) return new Map<string, LinkLabel>();
    const moving = this.nodes().filter(({ isMoving }) => isMoving);
    const lines = this.#stretched.map(({ link, path }) => ({ ...link, path }));
    return placeLinkLabels(lines, new BoxGrid(moving, this.#still));
  });

  /** The words beside a link; none where there is no room for them. */
  of(link: LinkView): LinkLabel | undefined {
    return (link.isStretched ? this.#dragged : this.#kept).get(link.id);
  }
}
