import type { Attachment } from 'svelte/attachments';
import type { NetworkNodeId } from '$lib/domain/ids';
import type { NetworkView } from './network-view.svelte';
import type { NodeView } from './node-view.svelte';
import type { Viewport } from './viewport';

/** To dim more than these costs frames: then only what is lit changes. */
const mostDimmed = 300;
/** Pixels a pointer may wander and still have clicked. */
const clickDistance = 3;

type Point = { x: number; y: number };

/** What a pointer on the canvas leads to; places are in units of the canvas. */
export type PointerOutcomes = {
  /** Nodes were dragged to where they are now. */
  ondrop: (nodes: readonly NodeView[]) => void;
  /** A line is being drawn from a node; null when it is let go. */
  online: (line: { from: Point; to: Point } | null) => void;
  onconnect: (from: NodeView, to: NodeView) => void;
  /** A box is drawn to choose with; null when it is let go. */
  onlasso: (box: { x: number; y: number; width: number; height: number } | null) => void;
};

/** What goes on between pressing and letting go. */
type Gesture = { move: (at: Point) => void; end: (event: PointerEvent, isClick: boolean) => void };

/**
 * Choosing, dragging, drawing lines and lassoing on the canvas. A press on the ground without Shift is the viewport's:
 * here it only lets go of what was chosen.
 */
export function canvasPointer(
  view: NetworkView,
  viewport: Viewport,
  outcomes: PointerOutcomes
): Attachment<SVGSVGElement> {
  const nodeOf = (event: Event) => {
    const element = event.target instanceof Element && event.target.closest<SVGElement>('[data-node]');
    return (element && view.find(element.dataset['node'] as NetworkNodeId)) || null;
  };

  function drag(node: NodeView, start: Point, event: PointerEvent): Gesture {
    const wasSelected = view.selected.has(node.id);
    if (event.shiftKey) view.toggle(node.id);
    else if (!wasSelected) view.select([node.id]);
    const dragged = view.selected.has(node.id) ? view.selectedNodes : [node];
    const from = dragged.map(({ x, y }) => ({ x, y }));
    return {
      move: ({ x, y }) =>
        dragged.forEach((one, at) =>
          one.moveTo({ x: from[at]!.x + x - start.x, y: from[at]!.y + y - start.y })
        ),
      end: (_, isClick) => {
        if (!isClick) outcomes.ondrop(dragged);
        else if (!event.shiftKey && wasSelected) view.select([node.id]);
      }
    };
  }

  function drawLine(node: NodeView): Gesture {
    return {
      move: (to) => outcomes.online({ from: { x: node.x, y: node.y }, to }),
      end: (event, isClick) => {
        outcomes.online(null);
        const under = document.elementFromPoint(event.clientX, event.clientY);
        const id = under?.closest<SVGElement>('[data-node]')?.dataset['node'] as NetworkNodeId | undefined;
        const target = id && view.find(id);
        if (!isClick && target && target !== node) outcomes.onconnect(node, target);
      }
    };
  }

  function lasso(start: Point): Gesture {
    const before = view.selected;
    return {
      move: ({ x, y }) => {
        const box = {
          x: Math.min(x, start.x),
          y: Math.min(y, start.y),
          width: Math.abs(x - start.x),
          height: Math.abs(y - start.y)
        };
        outcomes.onlasso(box);
        const inside = view.nodes.filter(
          (node) =>
            node.x > box.x && node.x < box.x + box.width && node.y > box.y && node.y < box.y + box.height
        );
        view.select([...before, ...inside.map(({ id }) => id)]);
      },
      end: () => outcomes.onlasso(null)
    };
  }

  function gestureOf(event: PointerEvent, start: Point): Gesture | null {
    const target = event.target as Element;
    const node = nodeOf(event);
    if (node && target.closest('[data-handle]')) return drawLine(node);
    if (node) return drag(node, start, event);
    const link = target.closest<SVGElement>('[data-link]');
    if (link) return { move: () => {}, end: () => view.selectLink(link.dataset['link']!) };
    if (event.shiftKey) return lasso(start);
    return { move: () => {}, end: (_, isClick) => isClick && view.select([]) };
  }

  return (svg) => {
    let gesture: Gesture | null = null;
    let pressed = { x: 0, y: 0 };
    let isClick = true;
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || gesture) return;
      pressed = { x: event.clientX, y: event.clientY };
      isClick = true;
      gesture = gestureOf(event, viewport.toCanvas(event));
    };
    const move = (event: PointerEvent) => {
      if (!gesture) return;
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > clickDistance) isClick = false;
      if (!isClick) gesture.move(viewport.toCanvas(event));
    };
    const up = (event: PointerEvent) => {
      const ended = gesture;
      gesture = null;
      ended?.end(event, isClick);
    };
    const cancel = () => {
      for (const node of view.nodes) node.settle();
      outcomes.online(null);
      outcomes.onlasso(null);
      gesture = null;
    };
    svg.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    return () => {
      svg.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
    };
  };
}

/**
 * Lights up the node under the pointer with all it is tied to, and dims the rest; of a link its line and all its words.
 * By attributes, nothing is drawn anew.
 */
export function litNeighbours(view: NetworkView): Attachment<SVGSVGElement> {
  return (svg) => {
    let lit: string | null = null;
    const unlight = () => {
      svg.classList.remove('hovering');
      for (const element of svg.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit');
    };
    const light = (selector: string) => {
      for (const element of svg.querySelectorAll(selector)) element.setAttribute('data-lit', '');
    };
    const lightNode = (node: NodeView) => {
      svg.classList.toggle('hovering', view.nodes.length + view.links.length <= mostDimmed);
      const links = view.linksByKey.get(node.key) ?? [];
      const keys = new Set([node.key, ...links.flatMap((link) => [link.from, link.to, link.id])]);
      for (const key of keys) light(`[data-key="${CSS.escape(key)}"]`);
    };
    const over = (event: PointerEvent) => {
      if (event.buttons > 0) return;
      const target = (event.target as Element).closest<SVGElement>('[data-node], [data-link]');
      const { node: nodeId, link: linkId } = target?.dataset ?? {};
      const node = nodeId && view.find(nodeId as NetworkNodeId);
      const under = node ? node.id : (linkId ?? null);
      if (under === lit) return;
      lit = under;
      unlight();
      if (node) lightNode(node);
      else if (linkId) light(`[data-link="${CSS.escape(linkId)}"], [data-whole="${CSS.escape(linkId)}"]`);
    };
    const leave = () => {
      lit = null;
      unlight();
    };
    svg.addEventListener('pointerover', over);
    svg.addEventListener('pointerleave', leave);
    return () => {
      svg.removeEventListener('pointerover', over);
      svg.removeEventListener('pointerleave', leave);
    };
  };
}
