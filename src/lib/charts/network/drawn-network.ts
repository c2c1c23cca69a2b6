import type { NetworkLink } from '$lib/analysis/networks/network-link';
import { groupBox } from './group-box';
import type { NodeBox } from './node-box';

/** A node with its words and its centre. */
export type PlacedNode = NodeBox & { x: number; y: number };

/** A link with what stands beside it; empty for none. */
export type LabelledLink = NetworkLink & { label: string };

/** A network ready to be drawn, in units of its canvas. */
export type DrawnNetwork = {
  nodes: readonly PlacedNode[];
  links: readonly LabelledLink[];
  groups: readonly { name: string; keys: readonly string[] }[];
};

export type Bounds = { left: number; top: number; right: number; bottom: number };

/** What the nodes and groups take up, without the room around them; null when there is nothing. */
export function boundsOf({ nodes, groups }: Pick<DrawnNetwork, 'nodes' | 'groups'>): Bounds | null {
  const byKey = new Map(nodes.map((node) => [node.object.key, node]));
  const boxes = [
    ...nodes.map(({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height })),
    ...groups.flatMap(({ keys }) => groupBox(keys.flatMap((key) => byKey.get(key) ?? [])) ?? [])
  ];
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    top: Math.min(...boxes.map(({ y }) => y)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height))
  };
}
