import { inOrderAtLeastApart } from './in-order-at-least-apart';
import { adjacency, type LayoutLink, type LayoutNode, type Places } from './layout-input';
import { connectedParts, packParts, type PlacedPart } from './pack-parts';
import { boxGap } from './separate-boxes';

const columnGap = 64;
const sweeps = 12;

/**
 * Columns from left to right in the direction of the links, after Sugiyama, Tagawa & Toda (1981): each node in the first
 * column after all that point to it, within a column in the order of its neighbours' middles. Where there are links of
 * the code tree those alone say the columns, else all: what makes a circle is read from its first node on, and links
 * without direction run from the node that comes first. Parts that hang together stand together; nodes without links
 * come last.
 */
export function layeredLayout(nodes: readonly LayoutNode[], all: readonly LayoutLink[]): Places {
  const tree = all.filter(({ kind }) => kind === 'tree');
  const links = tree.length > 0 ? tree : all;
  const neighbours = adjacency(nodes, links);
  const parts = connectedParts(nodes, neighbours);
  const laidOut = parts.map((part) => layOutPart(part, links, neighbours));
  return packParts(laidOut);
}

function layOutPart(
  part: readonly LayoutNode[],
  links: readonly LayoutLink[],
  neighbours: ReadonlyMap<string, Set<string>>
): PlacedPart {
  const places: Places = new Map();
  const columns = orderColumns(toColumns(part, links), neighbours);
  const room = Math.max(0, ...links.map((link) => link.room));
  placeColumns(columns, neighbours, places, Math.max(columnGap, room + 24));
  return { nodes: part, places };
}

function toColumns(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): LayoutNode[][] {
  const after = new Map(nodes.map(({ key }) => [key, [] as string[]]));
  // Directed links first: they say where the others run.
  for (const { from, to } of [...links].sort((a, b) => Number(b.directed) - Number(a.directed)))
    if (from !== to && after.has(from) && after.has(to)) after.get(from)!.push(to);
  const rank = new Map<string, number>();
  // Deepest first, so that every node knows the columns after it; a link back to an open node closes a circle.
  const open = new Set<string>();
  const depth = (key: string): number => {
    const known = rank.get(key);
    if (known !== undefined) return known;
    open.add(key);
    const next = after.get(key)!.filter((other) => !open.has(other));
    const own = Math.max(0, ...next.map((other) => depth(other) + 1));
    open.delete(key);
    rank.set(key, own);
    return own;
  };
  const pointedAt = new Set([...after.values()].flat());
  for (const { key } of nodes) if (!pointedAt.has(key)) depth(key);
  for (const { key } of nodes) depth(key);
  const deepest = Math.max(0, ...rank.values());
  const columns: LayoutNode[][] = Array.from({ length: nodes.length > 0 ? deepest + 1 : 0 }, () => []);
  for (const node of nodes) columns[deepest - rank.get(node.key)!]!.push(node);
  return columns;
}

/** The columns with as few crossings as going to and fro by barycentres brings. */
function orderColumns(
  columns: readonly LayoutNode[][],
  neighbours: ReadonlyMap<string, Set<string>>
): LayoutNode[][] {
  const ordered = columns.map((column) => [...column]);
  const place = new Map<string, number>();
  const note = (column: readonly LayoutNode[]) =>
    column.forEach(({ key }, at) => place.set(key, (at + 0.5) / column.length));
  ordered.forEach(note);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const walk = sweep % 2 === 0 ? ordered : ordered.toReversed();
    const seen = new Set<string>();
    for (const column of walk) {
      // Only what was passed in this sweep counts: the rest is still to come to order.
      const barycentre = new Map(
        column.map(({ key }) => {
          const passed = [...neighbours.get(key)!].filter((other) => seen.has(other));
          const sum = passed.reduce((total, other) => total + place.get(other)!, 0);
          return [key, passed.length > 0 ? sum / passed.length : place.get(key)!];
        })
      );
      column.sort((a, b) => barycentre.get(a.key)! - barycentre.get(b.key)!);
      note(column);
      for (const { key } of column) seen.add(key);
    }
  }
  return ordered;
}

function placeColumns(
  columns: readonly LayoutNode[][],
  neighbours: ReadonlyMap<string, Set<string>>,
  places: Places,
  gap: number
): void {
  let left = 0;
  for (const column of columns) {
    const width = Math.max(0, ...column.map((node) => node.width));
    let y = 0;
    for (const node of column) {
      places.set(node.key, { x: left + node.width / 2, y: y + node.height / 2 });
      y += node.height + boxGap.y;
    }
    left += width + gap;
  }
  // From the longest column outwards, each node goes to the middle of its neighbours as far as the order lets it.
  for (let round = 0; round < sweeps; round += 1)
    for (const column of round % 2 === 0 ? columns : columns.toReversed())
      alignColumn(column, neighbours, places);
}

function alignColumn(
  column: readonly LayoutNode[],
  neighbours: ReadonlyMap<string, Set<string>>,
  places: Places
): void {
  const wanted = column.map(({ key }) => {
    const others = [...neighbours.get(key)!].map((other) => places.get(other)!.y);
    return others.length === 0 ? places.get(key)!.y : others.reduce((sum, y) => sum + y, 0) / others.length;
  });
  const apart = column.map((node, at) => {
    const before = column[at - 1];
    return before ? (before.height + node.height) / 2 + boxGap.y : 0;
  });
  inOrderAtLeastApart(wanted, apart).forEach((y, at) => (places.get(column[at]!.key)!.y = y));
}
