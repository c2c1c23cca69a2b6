import { adjacency, type LayoutLink, type LayoutNode, type Places } from './layout-input';
import { placeInRows } from './place-in-rows';

const bandGap = 64;
const bands = ['core', 'category', 'open', null] as const;

/**
 * Bands from top to bottom: core codes, categories, open codes, all else. Within a band nodes are in the order of what
 * they are linked to in the bands above, so that a branch stands together.
 */
export function levelLayout(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Places {
  const neighbours = adjacency(nodes, links);
  const width = bandWidth(nodes);
  const places: Places = new Map();
  let top = 0;
  for (const level of bands) {
    const band = nodes.filter((node) => node.level === level);
    if (band.length === 0) continue;
    const above = new Map(band.map(({ key }) => [key, middleAbove(key, neighbours, places)]));
    band.sort((a, b) => above.get(a.key)! - above.get(b.key)!);
    const placed: Places = new Map();
    const bottom = placeInRows(band, { x: 0, y: top }, width, placed);
    centreRows(band, placed, width);
    for (const [key, place] of placed) places.set(key, place);
    top = bottom + bandGap;
  }
  return places;
}

/** So wide that the whole comes out about twice as wide as high. */
function bandWidth(nodes: readonly LayoutNode[]): number {
  const area = nodes.reduce((sum, { width, height }) => sum + (width + 16) * (height + 20), 0);
  return Math.max(480, Math.sqrt(area * 2.2));
}

/** Where what it is linked to above stands, from left to right; what hangs on nothing comes last. */
function middleAbove(key: string, neighbours: ReadonlyMap<string, Set<string>>, places: Places): number {
  const above = [...neighbours.get(key)!].flatMap((other) => places.get(other)?.x ?? []);
  return above.length === 0 ? Infinity : above.reduce((sum, x) => sum + x, 0) / above.length;
}

function centreRows(band: readonly LayoutNode[], places: Places, width: number): void {
  const rows = new Map<number, LayoutNode[]>();
  for (const node of band) {
    const top = Math.round(places.get(node.key)!.y - node.height / 2);
    rows.set(top, [...(rows.get(top) ?? []), node]);
  }
  for (const row of rows.values()) {
    const last = row.at(-1)!;
    const shift = (width - (places.get(last.key)!.x + last.width / 2)) / 2;
    for (const { key } of row) places.get(key)!.x += shift;
  }
}
