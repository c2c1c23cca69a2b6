import type { NetworkLayout } from '$lib/domain/network';
import { forceLayout } from './force-layout';
import type { LayoutLink, LayoutNode, LayoutSteps, Places } from './layout-input';
import { layeredLayout } from './layered-layout';
import { levelLayout } from './level-layout';
import { radialLayout } from './radial-layout';
import { separateBoxes } from './separate-boxes';

export type LayoutChoices = {
  layout: NetworkLayout;
  /** The node in the middle of a radial layout; without it the most connected. */
  rootKey?: string;
  seed?: number;
};

/**
 * Where a layout puts the nodes: no two labels overlap, pinned nodes stay, and the same input gives the same places. The
 * figure keeps its middle, unless a pinned node holds it in place. In steps; `runLayout` takes them all at once.
 */
export function* layoutNetwork(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  { layout, rootKey, seed = 1 }: LayoutChoices
): LayoutSteps {
  const found =
    layout === 'force' ? yield* forceLayout(nodes, links, seed) : layAtOnce[layout](nodes, links, rootKey);
  const isHeld = nodes.some(({ isPinned }) => isPinned);
  const shift = isHeld && layout === 'force' ? { x: 0, y: 0 } : shiftToMiddle(nodes, found);
  const boxes = nodes.map((node) => {
    const { x, y } = found.get(node.key)!;
    return node.isPinned ? { ...node } : { ...node, x: x + shift.x, y: y + shift.y };
  });
  separateBoxes(boxes);
  return new Map(boxes.map(({ key, x, y }) => [key, { x: half(x), y: half(y) }]));
}

const layAtOnce: Record<
  Exclude<NetworkLayout, 'force'>,
  (nodes: readonly LayoutNode[], links: readonly LayoutLink[], rootKey?: string) => Places
> = { layered: layeredLayout, radial: radialLayout, level: levelLayout };

/** A layout from beginning to end. */
export function runLayout(...input: Parameters<typeof layoutNetwork>): Places {
  const steps = layoutNetwork(...input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** From the middle of what was found to the middle of what is there. */
function shiftToMiddle(nodes: readonly LayoutNode[], found: Places): { x: number; y: number } {
  const middle = (places: readonly { x: number; y: number }[], axis: 'x' | 'y') =>
    places.length === 0
      ? 0
      : (Math.min(...places.map((place) => place[axis])) + Math.max(...places.map((place) => place[axis]))) /
        2;
  const after = [...found.values()];
  return { x: middle(nodes, 'x') - middle(after, 'x'), y: middle(nodes, 'y') - middle(after, 'y') };
}

/** Half pixels: as fine as a place is kept. */
function half(value: number): number {
  return Math.round(value * 2) / 2;
}
