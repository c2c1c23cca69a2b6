import type { LayoutSteps, Places } from '$lib/charts/network/layout-input';
import type { NodeView } from './node-view.svelte';

const duration = 320;
/** Milliseconds of a frame a layout may take. */
const share = 8;

/** Takes a layout's steps, a few a frame, so that the screen stays alive. */
export async function takeSteps(steps: LayoutSteps): Promise<Places> {
  for (;;) {
    const begun = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - begun < share);
    await nextFrame();
  }
}

/** Moves nodes to their new places in a third of a second; at once for who wants nothing to move. */
export async function glide(
  nodes: readonly NodeView[],
  placeOf: (node: NodeView) => { x: number; y: number }
): Promise<void> {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const journeys = nodes.map((node) => ({ node, from: { x: node.x, y: node.y }, to: placeOf(node) }));
  const begun = performance.now();
  for (let part = isStill ? 1 : 0; ; part = Math.min(1, (performance.now() - begun) / duration)) {
    const eased = 1 - (1 - part) ** 3;
    for (const { node, from, to } of journeys)
      node.moveTo({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
    if (part >= 1) return;
    await nextFrame();
  }
}

/** The next frame, or soon when the page is not on screen and has none. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) =>
    document.hidden ? setTimeout(resolve, 0) : requestAnimationFrame(resolve)
  );
}
