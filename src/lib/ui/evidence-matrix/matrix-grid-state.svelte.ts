import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { MatrixView } from './matrix-view.svelte';
import { MatrixWindow } from './matrix-window.svelte';

/** More rows than these stand closer together. */
const roomyRows = 12;

/** In CSS pixels: a large number and two small ones; each small one more takes its own room. */
const narrowestColumn = 108;
const smallNumber = 36;
/** From here on words fit beside the large number. */
const wideColumn = 156;

/** The place of the keyboard in the matrix, and what of it is drawn. The row and column past the last are the totals. */
export class MatrixGridState {
  readonly #view: MatrixView;
  readonly window: MatrixWindow;
  #element: HTMLElement | null = null;
  #active = $state.raw({ row: 0, column: 0 });
  headHeight = $state(48);

  constructor(view: MatrixView) {
    this.#view = view;
    this.window = new MatrixWindow(() => ({
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      rowHeight: this.rowHeight,
      columnWidth: this.columnWidth,
      headHeight: this.headHeight,
      headWidth: this.headWidth
    }));
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

  readonly columnWidth: number = $derived.by(() => {
    const room = Math.floor((this.window.width - this.headWidth) / this.columnCount);
    const { beside, measure } = this.#view.choices;
    const signs = beside.filter((other) => other !== measure && other !== 'conclusion').length;
    return Math.max(narrowestColumn + Math.max(0, signs - 2) * smallNumber, Math.min(208, room));
  });

  get isWide(): boolean {
    return this.columnWidth >= wideColumn;
  }

  get active(): { row: number; column: number } {
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

  #target(key: string, isMod: boolean): { row: number; column: number } | null {
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
