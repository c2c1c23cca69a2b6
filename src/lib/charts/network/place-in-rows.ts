import type { LayoutNode, Places } from './layout-input';
import { boxGap } from './separate-boxes';

/** Rows from left to right, as wide as said, the first with its top left corner at `corner`. Gives the bottom. */
export function placeInRows(
  nodes: readonly LayoutNode[],
  corner: { x: number; y: number },
  width: number,
  places: Places
): number {
  let [x, y, rowHeight] = [corner.x, corner.y, 0];
  for (const node of nodes) {
    if (x > corner.x && x + node.width > corner.x + width)
      [x, y, rowHeight] = [corner.x, y + rowHeight + boxGap.y, 0];
    places.set(node.key, { x: x + node.width / 2, y: y + node.height / 2 });
    x += node.width + boxGap.x;
    rowHeight = Math.max(rowHeight, node.height);
  }
  return y + rowHeight;
}
