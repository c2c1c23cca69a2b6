import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { CellWindow } from './cell-window.svelte';

type Place = { row: number; column: number };

/**
 * The place of the keyboard in a grid of equal cells, and what of it is drawn. Bind `attach` to the grid and `window.attach` to what
 * scrolls; cells carry `data-row` and `data-column`. Sizes are in CSS pixels.
 */
export abstract class CellGrid {
  readonly window: CellWindow;
  #element: HTMLElement | null = null;
  #active = $state.raw<Place>({ row: 0, column: 0 });
  headHeight = $state(0);

  constructor(headHeight: number) {
    this.headHeight = headHeight;
    this.window = new CellWindow(() => ({
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      rowHeight: this.rowHeight,
      columnWidth: this.columnWidth,
      headHeight: this.headHeight,
      headWidth: this.headWidth
    }));
  }

  abstract get rowCount(): number;
  abstract get columnCount(): number;
  abstract get rowHeight(): number;
  abstract get columnWidth(): number;
  abstract get headWidth(): number;

  get active(): Place {
    return {
      row: Math.min(this.#active.row, this.rowCount - 1),
      column: Math.min(this.#active.column, this.columnCount - 1)
    };
  }

  isActive(row: number, column: number): boolean {
    const { active } = this;
    return active.row === row && active.column === column;
  }

  activate(row: number, column: number): void {
    this.#active = { row, column };
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#element = element;
    return () => (this.#element = null);
  };

  /** Gives the keyboard to a cell, scrolling to it when needed. */
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

  #target(key: string, isMod: boolean): Place | null {
    const { row, column } = this.active;
    const [lastRow, lastColumn] = [this.rowCount - 1, this.columnCount - 1];
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
