import { CellGrid } from '$lib/ui/base/cell-grid.svelte';
import type { MatrixView } from './matrix-view.svelte';

/** More rows than these stand closer together. */
const roomyRows = 12;

/** In CSS pixels: a large number and two small ones; each small one more takes its own room. */
const narrowestColumn = 108;
const smallNumber = 36;
/** From here on words fit beside the large number. */
const wideColumn = 156;

/** The place of the keyboard in the matrix, and what of it is drawn. The row and column past the last are the totals. */
export class MatrixGridState extends CellGrid {
  readonly #view: MatrixView;

  constructor(view: MatrixView) {
    super(48);
    this.#view = view;
  }

  /** With the totals. */
  get rowCount(): number {
    return (this.#view.matrix?.rows.length ?? 0) + 1;
  }

  /** With the totals. */
  get columnCount(): number {
    return (this.#view.matrix?.columns.length ?? 0) + 1;
  }

  get isRoomy(): boolean {
    return this.rowCount - 1 <= roomyRows;
  }

  get rowHeight(): number {
    return this.isRoomy ? 80 : 52;
  }

  get headWidth(): number {
    const { width } = this.window;
    return width < 480 ? 120 : width < 900 ? 184 : 264;
  }

  readonly #columnWidth: number = $derived.by(() => {
    const room = Math.floor((this.window.width - this.headWidth) / this.columnCount);
    const { beside, measure } = this.#view.choices;
    const signs = beside.filter((other) => other !== measure && other !== 'conclusion').length;
    return Math.max(narrowestColumn + Math.max(0, signs - 2) * smallNumber, Math.min(208, room));
  });

  get columnWidth(): number {
    return this.#columnWidth;
  }

  get isWide(): boolean {
    return this.columnWidth >= wideColumn;
  }
}
