import { CellGrid } from '$lib/ui/base/cell-grid.svelte';

/** In CSS pixels. */
export const heatRowHeight = 28;
const columnWidth = 36;

/** The place of the keyboard in a heat map, and what of it is drawn. */
export class HeatGridState extends CellGrid {
  readonly #size: () => { rows: number; columns: number };

  constructor(size: () => { rows: number; columns: number }) {
    super(120);
    this.#size = size;
  }

  get rowCount(): number {
    return this.#size().rows;
  }

  get columnCount(): number {
    return this.#size().columns;
  }

  get rowHeight(): number {
    return heatRowHeight;
  }

  get columnWidth(): number {
    return columnWidth;
  }

  get headWidth(): number {
    return this.window.width < 480 ? 128 : 232;
  }
}
