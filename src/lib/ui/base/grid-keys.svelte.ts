import { tick } from 'svelte';

type Cell = { row: number; column: number };

type Size = {
  rowCount: number;
  columnCount: number;
  pageLength: number;
  /** Scrolls a row into view. */
  show: (row: number) => void;
};

/** Where the keyboard stands in a table and what is being filled in there: the ARIA grid pattern. Cells carry `data-row` and `data-column`. */
export class GridKeys {
  readonly #size: () => Size;
  #element: HTMLElement | null = null;
  #active = $state.raw<Cell>({ row: 0, column: 0 });
  #editing = $state.raw<Cell | null>(null);

  constructor(size: () => Size) {
    this.#size = size;
  }

  readonly attach = (element: HTMLElement): (() => void) => {
    this.#element = element;
    return () => (this.#element = null);
  };

  get active(): Cell {
    const { rowCount, columnCount } = this.#size();
    return {
      row: Math.max(0, Math.min(this.#active.row, rowCount - 1)),
      column: Math.min(this.#active.column, columnCount - 1)
    };
  }

  isActive(row: number, column: number): boolean {
    return this.active.row === row && this.active.column === column;
  }

  isEditing(row: number, column: number): boolean {
    return this.#editing?.row === row && this.#editing.column === column;
  }

  activate(row: number, column: number): void {
    this.#active = { row, column };
  }

  edit(row: number, column: number): void {
    this.activate(row, column);
    this.#editing = { row, column };
  }

  /** Ends filling in: after Enter the cell below has the keyboard, after Escape the same. */
  leave(key: 'Enter' | 'Escape'): void {
    if (!this.#editing) return;
    const { row, column } = this.#editing;
    this.#editing = null;
    void this.focus(key === 'Enter' ? Math.min(row + 1, this.#size().rowCount - 1) : row, column);
  }

  /** Ends filling in without moving the keyboard, which went somewhere else by itself. */
  stop(row: number, column: number): void {
    if (this.isEditing(row, column)) this.#editing = null;
  }

  async focus(row: number, column: number): Promise<void> {
    this.activate(row, column);
    this.#size().show(row);
    await tick();
    this.#element?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  }

  /** True when the key moved the keyboard. */
  handleKey(event: KeyboardEvent): boolean {
    if (this.#editing || event.altKey || event.shiftKey) return false;
    const to = this.#target(event.key, event.ctrlKey || event.metaKey);
    if (!to) return false;
    event.preventDefault();
    void this.focus(to.row, to.column);
    return true;
  }

  #target(key: string, isMod: boolean): Cell | null {
    const { row, column } = this.active;
    const { rowCount, columnCount, pageLength } = this.#size();
    const lastRow = rowCount - 1;
    switch (key) {
      case 'ArrowUp':
        return { row: isMod ? 0 : Math.max(0, row - 1), column };
      case 'ArrowDown':
        return { row: isMod ? lastRow : Math.min(lastRow, row + 1), column };
      case 'ArrowLeft':
        return { row, column: isMod ? 0 : Math.max(0, column - 1) };
      case 'ArrowRight':
        return { row, column: isMod ? columnCount - 1 : Math.min(columnCount - 1, column + 1) };
      case 'Home':
        return { row: isMod ? 0 : row, column: 0 };
      case 'End':
        return { row: isMod ? lastRow : row, column: columnCount - 1 };
      case 'PageUp':
        return { row: Math.max(0, row - pageLength), column };
      case 'PageDown':
        return { row: Math.min(lastRow, row + pageLength), column };
      default:
        return null;
    }
  }
}
