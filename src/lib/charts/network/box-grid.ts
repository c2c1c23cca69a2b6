import type { Box } from './link-path';
import { overlaps } from './separate-boxes';

/** Pixels of a side: about a node, so that one lies in few cells and a cell holds few. */
const side = 128;

/** Boxes found by where they are. What lies `under` it counts as its own and stays as it is. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  constructor(
    boxes: Iterable<Box> = [],
    readonly under?: BoxGrid
  ) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const others = this.#cells.get(cell);
      if (others) others.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  /** The boxes that cover a spot of this one; those that lie in several cells perhaps more than once. */
  overlapping(box: Box): Box[] {
    const found = this.under ? this.under.overlapping(box) : [];
    for (const cell of cellsOf(box))
      for (const other of this.#cells.get(cell) ?? []) if (overlaps(box, other)) found.push(other);
    return found;
  }
}

/** Numbers of the cells a box lies in. Cells very far apart may share one: boxes are compared anyway. */
function cellsOf({ x, y, width, height }: Box): number[] {
  const [right, bottom] = [Math.floor((x + width / 2) / side), Math.floor((y + height / 2) / side)];
  const cells: number[] = [];
  for (let column = Math.floor((x - width / 2) / side); column <= right; column += 1)
    for (let row = Math.floor((y - height / 2) / side); row <= bottom; row += 1)
      cells.push(column * 4096 + row);
  return cells;
}
