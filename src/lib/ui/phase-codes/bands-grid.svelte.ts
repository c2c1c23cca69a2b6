import { CellGrid } from '$lib/ui/base/cell-grid.svelte';

/** The place of the keyboard among bands: a row for each name, a column for each phase on the axis. */
export class BandsGrid extends CellGrid {
  readonly #size: () => { rows: number; columns: number };

  constructor(size: () => { rows: number; columns: number }) {
    super(0);
    this.#size = size;
  }

  get rowCount(): number {
    return this.#size().rows;
  }

  get columnCount(): number {
    return this.#size().columns;
  }

  // All bands are drawn: there is nothing to scroll them into.
  get rowHeight(): number {
    return 1;
  }

  get columnWidth(): number {
    return 1;
  }

  get headWidth(): number {
    return 0;
  }
}
