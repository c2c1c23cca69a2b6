import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { MatrixWindow } from '$lib/ui/evidence-matrix/matrix-window.svelte';

/** In CSS pixels. */
export const heatRowHeight = 28;
const usualColumn = 36;

/** The place of the keyboard in a heat map, and what of it is drawn. */
export class HeatGridState {
  readonly #size: () => { rows: number; columns: number };
  readonly window: MatrixWindow;
  #element: HTMLElement | null = null;
  #active = $state.raw({ row: 0, column: 0 });
  headHeight = $state(120);

  constructor(size: () => { rows: number; columns: number }) {
    this.#size = size;
    this.window = new MatrixWindow(() => ({
      rowCount: size().rows,
      columnCount: size().columns,
      rowHeight: heatRowHeight,
      columnWidth: this.columnWidth,
      headHeight: this.headHeight,
      headWidth: this.headWidth
    }));
  }

  get headWidth(): number {
    return this.window.width < 480 ? 128 : 232;
  }

  get columnWidth(): number {
    return usualColumn;
  }

  get active(): { row: number; column: number } {
    const { rows, columns } = this.#size();
    return {
      row: Math.min(this.#active.row, rows - 1),
      column: Math.min(this.#active.column, columns - 1)
    };
  }

  isActive(row: number, column: number): boolean {
    return this.active.row === row && this.active.column === column;
  }

  activate(row: number, column: number): void {
    this.#active = { row, column };
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#element = element;
    return () => (this.#element = null);
  };

  async focus(row: number, column: number): Promise<void> {
    this.activate(row, column);
    this.window.show(row, column);
    await tick();
    this.#element
      ?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
      ?.focus({ preventScroll: true });
  }

  handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey) return;
    const target = this.#target(event.key, event.ctrlKey || event.metaKey);
    if (!target) return;
    event.preventDefault();
    void this.focus(target.row, target.column);
  }

  #target(key: string, isMod: boolean): { row: number; column: number } | null {
    const { row, column } = this.active;
    const [lastRow, lastColumn] = [this.#size().rows - 1, this.#size().columns - 1];
    switch (key) {
      case 'ArrowUp':
        return { row: isMod ? 0 : Math.max(0, row - 1), column };
      case 'ArrowDown':
        return { row: isMod ? lastRow : Math.min(lastRow, row + 1), column };
      case 'ArrowLeft':
        return { row, column: isMod ? 0 : Math.max(0, column - 1) };
      case 'ArrowRight':
        return { row, column: isMod ? lastColumn : Math.min(lastColumn, column + 1) };
      case 'Home':
        return { row: isMod ? 0 : row, column: 0 };
      case 'End':
        return { row: isMod ? lastRow : row, column: lastColumn };
      case 'PageUp':
        return { row: Math.max(0, row - this.window.pageLength), column };
      case 'PageDown':
        return { row: Math.min(lastRow, row + this.window.pageLength), column };
      default:
        return null;
    }
  }
}
