import type { LayoutNode, Places } from './layout-input';
import { placeInRows } from './place-in-rows';

/** Nodes that hang together, laid out among themselves. */
export type PlacedPart = { nodes: readonly LayoutNode[]; places: Places };

const partGap = 56;
/** How much wider than high the whole may come out. */
const shape = 1.5;

/** The nodes in the parts that links hold together, each in the order given; a node without links is a part alone. */
export function connectedParts(
  nodes: readonly LayoutNode[],
  neighbours: ReadonlyMap<string, Set<string>>
): LayoutNode[][] {
  const partOf = new Map<string, number>();
  let count = 0;
  for (const { key } of nodes) {
    if (partOf.has(key)) continue;
    const reached = [key];
    for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
      if (partOf.has(next)) continue;
      partOf.set(next, count);
      reached.push(...neighbours.get(next)!);
    }
    count += 1;
  }
  const parts: LayoutNode[][] = Array.from({ length: count }, () => []);
  for (const node of nodes) parts[partOf.get(node.key)!]!.push(node);
  return parts;
}

/**
 * The parts side by side in columns, the highest first, so that the whole is about half as wide again as high; single
 * nodes in rows below.
 */
export function packParts(parts: readonly PlacedPart[]): Places {
  const sized = parts
    .filter(({ nodes }) => nodes.length > 1)
    .map((part) => ({ ...part, box: boxOf(part) }))
    .sort((a, b) => b.box.height - a.box.height);
  const area = sized.reduce((sum, { box }) => sum + (box.width + partGap) * (box.height + partGap), 0);
  const height = Math.max(0, sized[0]?.box.height ?? 0, Math.sqrt(area / shape));
  const places: Places = new Map();
  let [x, y, columnWidth, bottom] = [0, 0, 0, 0];
  for (const { nodes, places: own, box } of sized) {
    if (y > 0 && y + box.height > height) [x, y, columnWidth] = [x + columnWidth + partGap, 0, 0];
    for (const { key } of nodes) {
      const place = own.get(key)!;
      places.set(key, { x: place.x - box.left + x, y: place.y - box.top + y });
    }
    y += box.height + partGap;
    bottom = Math.max(bottom, y);
    columnWidth = Math.max(columnWidth, box.width);
  }
  const alone = parts.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : []));
  placeInRows(alone, { x: 0, y: bottom }, Math.max(640, x + columnWidth), places);
  return places;
}

function boxOf({ nodes, places }: PlacedPart) {
  const edges = nodes.map(({ key, width, height }) => {
    const { x, y } = places.get(key)!;
    return [x - width / 2, y - height / 2, x + width / 2, y + height / 2] as const;
  });
  const left = Math.min(...edges.map((edge) => edge[0]));
  const top = Math.min(...edges.map((edge) => edge[1]));
  const width = Math.max(...edges.map((edge) => edge[2])) - left;
  return { left, top, width, height: Math.max(...edges.map((edge) => edge[3])) - top };
}
