import type { Attachment } from 'svelte/attachments';
import { nearestInDirection, type Direction } from '$lib/charts/network/nearest-in-direction';
import type { NetworkView } from './network-view.svelte';
import type { NodeView } from './node-view.svelte';
import type { Viewport } from './viewport';

/** Units of the canvas that a key moves a node, and pixels that it moves the view. */
const nodeStep = 10;
const viewStep = 60;

export type KeyOutcomes = {
  onmove: (nodes: readonly NodeView[], x: number, y: number) => void;
  onfocusnode: (node: NodeView) => void;
  onopen: () => void;
};

const arrows: Record<string, { direction: Direction; x: number; y: number }> = {
  ArrowLeft: { direction: 'left', x: -1, y: 0 },
  ArrowRight: { direction: 'right', x: 1, y: 0 },
  ArrowUp: { direction: 'up', x: 0, y: -1 },
  ArrowDown: { direction: 'down', x: 0, y: 1 }
};

/**
 * The keys of the canvas. On a node: arrows go to the nearest one that way, with Ctrl they move it (with Shift as well:
 * further), Home and End go to the first and last as one reads, Space chooses, Enter opens. On the canvas itself, and
 * with Shift, arrows move the view.
 */
export function canvasKeys(
  view: NetworkView,
  viewport: Viewport,
  outcomes: KeyOutcomes
): Attachment<HTMLElement> {
  function onNode(event: KeyboardEvent, node: NodeView): boolean {
    const arrow = arrows[event.key];
    if (arrow && (event.ctrlKey || event.metaKey)) {
      const step = event.shiftKey ? nodeStep * 5 : nodeStep;
      outcomes.onmove(
        view.selected.has(node.id) ? view.selectedNodes : [node],
        arrow.x * step,
        arrow.y * step
      );
      return true;
    }
    if (arrow && !event.shiftKey) {
      const others = view.nodes.filter((other) => other !== node);
      const next = nearestInDirection(node, others, arrow.direction);
      if (next) outcomes.onfocusnode(next);
      return true;
    }
    if (event.key === 'Home' || event.key === 'End') {
      const next = view.ordered.at(event.key === 'Home' ? 0 : -1);
      if (next) outcomes.onfocusnode(next);
      return true;
    }
    if (event.key === ' ') {
      view.toggle(node.id);
      return true;
    }
    if (event.key === 'Enter') {
      view.select([node.id]);
      outcomes.onopen();
      return true;
    }
    return false;
  }

  function handle(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (target.closest('fieldset, button')) return;
    const element = target.closest<SVGElement>('[data-node]');
    const node = element && view.nodes.find(({ id }) => id === element.dataset['node']);
    const arrow = arrows[event.key];
    if (node ? onNode(event, node) : false) event.preventDefault();
    else if (arrow && !event.ctrlKey && !event.metaKey && !event.altKey) {
      viewport.panBy(arrow.x * viewStep, arrow.y * viewStep);
      event.preventDefault();
    } else if (event.key === 'Escape' && (view.selected.size > 0 || view.link)) {
      view.select([]);
      event.preventDefault();
    }
  }

  return (element) => {
    // The ground takes the keyboard too: then the arrows are the view's.
    element.tabIndex = 0;
    element.addEventListener('keydown', handle);
    return () => element.removeEventListener('keydown', handle);
  };
}
