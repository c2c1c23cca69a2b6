import { adjacency, type LayoutLink, type LayoutNode, type Places } from './layout-input';

/** Least distance between two rings, in pixels. */
const ringGap = 150;
/** Rings are wider than high, as labels are. */
const stretch = 1.45;

/**
 * Rings around one node, by how many links lead to it: `rootKey`, or the most connected. Within a ring each branch has a
 * share of the circle that grows with what hangs on it. What no link leads to stands on a ring outside the others.
 */
export function radialLayout(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  rootKey?: string
): Places {
  const neighbours = adjacency(nodes, links);
  const root =
    nodes.find(({ key }) => key === rootKey) ??
    [...nodes].sort((a, b) => neighbours.get(b.key)!.size - neighbours.get(a.key)!.size)[0];
  const places: Places = new Map();
  if (!root) return places;
  const { rings, children } = breadthFirst(root.key, neighbours);
  const loose = nodes.flatMap(({ key }) => (rings.flat().includes(key) ? [] : [key]));
  const sizes = new Map(nodes.map((node) => [node.key, node]));
  const radii = ringRadii([...rings, ...(loose.length > 0 ? [loose] : [])], sizes);
  spread(root.key, 0, Math.PI * 2, 0, { children, radii, places, leaves: leafCounts(rings, children) });
  loose.forEach((key, at) => {
    const angle = (at / loose.length) * Math.PI * 2;
    places.set(key, onRing(radii[rings.length]!, angle));
  });
  return places;
}

type Branches = Map<string, string[]>;

/** The nodes by how far they are from the root, and which one led to which. */
function breadthFirst(rootKey: string, neighbours: ReadonlyMap<string, Set<string>>) {
  const rings: string[][] = [[rootKey]];
  const children: Branches = new Map([[rootKey, []]]);
  for (let ring: string[] | undefined = rings[0]; ring; ring = rings.at(-1)) {
    const next: string[] = [];
    for (const key of ring)
      for (const other of neighbours.get(key)!) {
        if (children.has(other)) continue;
        children.set(other, []);
        children.get(key)!.push(other);
        next.push(other);
      }
    if (next.length === 0) break;
    rings.push(next);
  }
  return { rings, children };
}

function leafCounts(rings: readonly string[][], children: Branches): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ring of rings.toReversed())
    for (const key of ring) {
      const own = children.get(key)!.reduce((sum, child) => sum + counts.get(child)!, 0);
      counts.set(key, Math.max(1, own));
    }
  return counts;
}

/** The radius of each ring: out of reach of the one inside, and long enough for its labels side by side. */
function ringRadii(rings: readonly string[][], sizes: ReadonlyMap<string, LayoutNode>): number[] {
  const radii: number[] = [0];
  for (const ring of rings.slice(1)) {
    const length = ring.reduce((sum, key) => sum + sizes.get(key)!.height + sizes.get(key)!.width * 0.35, 0);
    radii.push(Math.max(radii.at(-1)! + ringGap, length / (Math.PI * 2)));
  }
  return radii;
}

type Spread = { children: Branches; radii: readonly number[]; leaves: Map<string, number>; places: Places };

function spread(key: string, from: number, to: number, ring: number, all: Spread): void {
  all.places.set(key, onRing(all.radii[ring]!, (from + to) / 2));
  const children = all.children.get(key)!;
  const total = children.reduce((sum, child) => sum + all.leaves.get(child)!, 0);
  let start = from;
  for (const child of children) {
    const end = start + ((to - from) * all.leaves.get(child)!) / total;
    spread(child, start, end, ring + 1, all);
    start = end;
  }
}

function onRing(radius: number, angle: number): { x: number; y: number } {
  return { x: Math.cos(angle) * radius * stretch, y: Math.sin(angle) * radius };
}
