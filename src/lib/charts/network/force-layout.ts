import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum
} from 'd3';
import { seededRandom } from '$lib/statistics/seeded-random';
import type { LayoutLink, LayoutNode, LayoutSteps } from './layout-input';
import { pushApart, type MovableBox } from './separate-boxes';

const ticks = 260;
/** From this tick on boxes push each other away: before that they have to find their neighbours. */
const firstPush = 120;
/** More than must be: lines have to be seen between labels. */
const looseGap = { x: 36, y: 30 };

type Body = MovableBox & SimulationNodeDatum & { key: string };

/**
 * Nodes that are linked draw together, all others drive apart. It begins from a spiral, not from where the nodes are: the
 * same network gives the same figure. Pinned nodes stay and draw the rest around them.
 */
export function* forceLayout(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  seed: number
): LayoutSteps {
  const bodies = spiral(nodes);
  const keys = new Set(nodes.map(({ key }) => key));
  const pulls = links
    .filter(({ from, to }) => from !== to && keys.has(from) && keys.has(to))
    .map(({ from, to, weight, room }) => ({ source: from, target: to, weight, room }));
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom(seed))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body> & { weight: number; room: number }>(pulls)
        .id(({ key }) => key)
        // From centre to centre: past both labels, and room for the words in between.
        .distance(
          ({ source, target, room }) =>
            60 + room * 0.7 + (reach(source as Body) + reach(target as Body)) * 0.6
        )
    )
    .force('charge', forceManyBody<Body>().strength(-1300).distanceMax(1200))
    // Wider than high, as screens and pages are.
    .force('x', forceX<Body>(middle(bodies, 'x')).strength(0.035))
    .force('y', forceY<Body>(middle(bodies, 'y')).strength(0.06))
    .stop();
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    if (tick >= firstPush) pushApart(bodies, 0.6, looseGap);
    yield;
  }
  return new Map(bodies.map(({ key, x, y }) => [key, { x, y }]));
}

/** The boxes at the start: pinned ones where they are, the others on a spiral around their middle, in order. */
function spiral(nodes: readonly LayoutNode[]): Body[] {
  const pinned = nodes.filter(({ isPinned }) => isPinned);
  const [x, y] = [middle(pinned, 'x'), middle(pinned, 'y')];
  return nodes.map(({ key, width, height, isPinned, ...place }, at) => {
    if (isPinned) return { key, width, height, isPinned, ...place, fx: place.x, fy: place.y };
    const radius = 60 * Math.sqrt(0.5 + at);
    const angle = at * Math.PI * (3 - Math.sqrt(5));
    const start = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    return { key, width, height, isPinned, ...start };
  });
}

function middle(boxes: readonly MovableOrNode[], axis: 'x' | 'y'): number {
  const pinned = boxes.filter(({ isPinned }) => isPinned);
  return pinned.length === 0 ? 0 : pinned.reduce((sum, box) => sum + box[axis], 0) / pinned.length;
}

type MovableOrNode = { x: number; y: number; isPinned: boolean };

function reach({ width, height }: Body): number {
  return Math.hypot(width, height) / 2;
}
