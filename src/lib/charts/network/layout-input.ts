import type { CodeLevel } from '$lib/domain/code';
import type { NetworkLinkKind } from '$lib/domain/network';
import { textWidth } from '../figure/text-width';
import type { LabelledLink } from './drawn-network';
import type { Box } from './link-path';

/** A node to be laid out, at the place it has now. */
export type LayoutNode = Box & {
  key: string;
  isPinned: boolean;
  /** Of a code; null for the rest. */
  level: CodeLevel | null;
};

/** A link to lay out by. Of a directed one `from` comes before `to`. Ends that are no nodes are passed by. */
export type LayoutLink = {
  from: string;
  to: string;
  directed: boolean;
  weight: number;
  kind: NetworkLinkKind;
  /** Pixels that the words beside it ask for. */
  room: number;
};

/** A link as a layout takes it. */
export function toLayoutLink({ from, to, directed, weight, kind, label }: LabelledLink): LayoutLink {
  return { from, to, directed, weight, kind, room: label === '' ? 0 : textWidth(label, 11) };
}

/** Centres by the key of their node. */
export type Places = Map<string, { x: number; y: number }>;

/** A layout in steps, so that a long one leaves the screen free in between. Gives the places at the end. */
export type LayoutSteps = Generator<void, Places>;

/** The neighbours of every node, each once, in the order of the links; a node is none of its own. */
export function adjacency(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[]
): Map<string, Set<string>> {
  const neighbours = new Map(nodes.map(({ key }) => [key, new Set<string>()]));
  for (const { from, to } of links) {
    if (from === to || !neighbours.has(from) || !neighbours.has(to)) continue;
    neighbours.get(from)!.add(to);
    neighbours.get(to)!.add(from);
  }
  return neighbours;
}
