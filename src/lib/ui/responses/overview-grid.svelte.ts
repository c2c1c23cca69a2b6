import type { ResponseOverview } from '$lib/analysis/questionnaires/response-overview';
import { CellGrid } from '$lib/ui/base/cell-grid.svelte';

/** In CSS pixels. */
const narrowestColumn = 132;
const widestColumn = 220;

/** The place of the keyboard in the overview of who filled in what when: a row a respondent, a column a moment. */
export class OverviewGrid extends CellGrid {
  readonly rowHeight = 40;
  readonly #overview: () => ResponseOverview;

  constructor(overview: () => ResponseOverview) {
    super(84);
    this.#overview = overview;
  }

  get rows(): ResponseOverview['rows'] {
    return this.#overview().rows;
  }

  get moments(): ResponseOverview['moments'] {
    return this.#overview().moments;
  }

  get rowCount(): number {
    return this.rows.length;
  }

  get columnCount(): number {
    return this.moments.length;
  }

  get headWidth(): number {
    return this.window.width < 640 ? 136 : 256;
  }

  get columnWidth(): number {
    const room = Math.floor((this.window.width - this.headWidth - 1) / Math.max(1, this.columnCount));
    return Math.max(narrowestColumn, Math.min(widestColumn, room));
  }
}
