import type { NetworkLink } from '$lib/analysis/networks/network-link';
import type { NetworkLinkKind } from '$lib/domain/network';
import type { Ink } from '../figure/figure';

export type LinkStyle = {
  stroke: Exclude<Ink, 'none'>;
  strokeWidth: number;
  dash?: string;
  /** 0..1; left out: 1. */
  opacity?: number;
  arrow: boolean;
};

/** Widest line, in pixels, of the codes most often found together. */
const widest = 5;

const styles: Record<NetworkLinkKind, Omit<LinkStyle, 'arrow'>> = {
  relation: { stroke: 'ink', strokeWidth: 1.5 },
  tree: { stroke: 'line-strong', strokeWidth: 1.25 },
  coding: { stroke: 'line-strong', strokeWidth: 1.25, dash: '1 3' },
  evidence: { stroke: 'accent', strokeWidth: 1.5, dash: '8 3' },
  about: { stroke: 'soft', strokeWidth: 1.25, dash: '3 3' },
  cooccurrence: { stroke: 'line-strong', strokeWidth: 1, dash: '5 4', opacity: 0.75 }
};

/**
 * How a link is drawn: every kind has a dash of its own. Co-occurrence is thicker the more often, in proportion to the
 * root, up to `mostOften`, the highest weight in the figure. The tree has no arrow: a parent is known by its place.
 */
export function linkStyle(
  { kind, directed, weight }: Pick<NetworkLink, 'kind' | 'directed' | 'weight'>,
  mostOften = 1
): LinkStyle {
  const style = styles[kind];
  const arrow = directed && kind !== 'tree';
  if (kind !== 'cooccurrence') return { ...style, arrow };
  const share = Math.sqrt(weight / Math.max(1, mostOften, weight));
  const strokeWidth = Math.round((style.strokeWidth + (widest - style.strokeWidth) * share) * 10) / 10;
  // Gaps that stay open however thick the line is.
  return { ...style, strokeWidth: mostOften <= 1 ? style.strokeWidth : strokeWidth, arrow };
}
