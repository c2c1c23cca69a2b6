import { tick } from 'svelte';
import { codeColumns, type CodeColumnId } from '$lib/analysis/codes/code-column';
import type { CodeRow } from '$lib/analysis/codes/code-row';
import type { CodeId } from '$lib/domain/ids';
import { VirtualRows } from '$lib/ui/base/virtual-rows.svelte';
import type { CodeSelection } from '$lib/ui/codes/code-selection.svelte';
import type { CodeTable } from './code-table.svelte';

export const headerHeight = 36;
export const lineHeight = 32;

/** The header is line -1; column 0 holds the checkboxes, the chosen columns follow. */
type Cell = { line: number; column: number };

/** Where the keyboard stands in the table of codes and where its keys lead: the ARIA grid pattern, one line a code. */
export class CodeGridState {
  readonly virtual: VirtualRows;
  readonly #table: CodeTable;
  readonly #selection: CodeSelection;
  readonly #open: (row: CodeRow, column: CodeColumnId | null) => void;
  #activeId = $state<CodeId | null>(null);
  #column = $state(1);
  #isInHeader = $state(false);
  #grid: HTMLElement | null = null;

  /** `open` is told what Enter is pressed on: a code, and the column it is in (null: the checkboxes). */
  constructor(
    table: CodeTable,
    selection: CodeSelection,
    open: (row: CodeRow, column: CodeColumnId | null) => void
  ) {
    this.#table = table;
    this.#selection = selection;
    this.#open = open;
    this.virtual = new VirtualRows(() => ({
      count: table.shown.length,
      rowHeight: lineHeight,
      stickyHeight: headerHeight
    }));
  }

  readonly #activeLine: number = $derived.by(() => {
    const wanted = this.#activeId ?? this.#selection.ids.at(-1) ?? null;
    return wanted === null ? 0 : Math.max(0, this.#table.shownIds.indexOf(wanted));
  });

  get columns(): readonly CodeColumnId[] {
    return this.#table.choices.columns;
  }

  get active(): Cell {
    const column = Math.min(this.#column, this.columns.length);
    return { line: this.#isInHeader ? -1 : this.#activeLine, column };
  }

  /** The lines to draw: those near the view and, for the keyboard, the active one. */
  get drawn(): { row: CodeRow; index: number }[] {
    const { first, end } = this.virtual;
    const { shown } = this.#table;
    const near = shown.slice(first, end).map((row, at) => ({ row, index: first + at }));
    const active = shown[this.#activeLine];
    const isNear = this.#activeLine >= first && this.#activeLine < end;
    return !active || isNear ? near : [...near, { row: active, index: this.#activeLine }];
  }

  isActive(line: number, column: number): boolean {
    return this.active.line === line && this.active.column === column;
  }

  readonly attach = (element: HTMLElement): void => {
    this.#grid = element;
    if (this.#activeLine > 0) this.virtual.show(this.#activeLine);
  };

  /** What a click on a cell means. */
  click(line: number, column: number, keys: { isMod: boolean; isShift: boolean }): void {
    this.#activate({ line, column });
    const row = this.#table.shown[line];
    if (line < 0) this.#actOnHeader(column);
    else if (!row) return;
    else if (keys.isShift) this.#selection.extendTo(row.id, this.#table.shownIds);
    else if (keys.isMod || column === 0) this.#selection.toggle(row.id);
    else this.#selection.set([row.id]);
  }

  /** Selects every code shown; none when that is the case already. */
  toggleAll(): void {
    const { shownIds } = this.#table;
    if (shownIds.every((id) => this.#selection.has(id))) this.#selection.clear();
    else this.#selection.set(shownIds);
  }

  /** Takes a key press of the grid; it is marked as handled when it meant something. */
  handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    const isMod = event.ctrlKey || event.metaKey;
    const target = this.#targetOf(event.key, isMod);
    if (target) void this.#moveTo(target, event.shiftKey);
    else if (!this.#act(event.key, isMod, event.shiftKey)) return;
    event.preventDefault();
  }

  #act(key: string, isMod: boolean, isShift: boolean): boolean {
    const { line, column } = this.active;
    const row = this.#table.shown[line];
    if (key === 'a' && isMod) this.#selection.set(this.#table.shownIds, row?.id);
    else if (isMod) return false;
    else if (key === 'Escape' && this.#selection.ids.length > 0) this.#selection.clear();
    else if (line < 0 && (key === 'Enter' || key === ' ')) this.#actOnHeader(column);
    else if (row && key === ' ' && isShift) this.#selection.extendTo(row.id, this.#table.shownIds);
    else if (row && key === ' ') this.#selection.toggle(row.id);
    else if (row && key === 'Enter') this.#open(row, this.columns[column - 1] ?? null);
    else return false;
    return true;
  }

  #actOnHeader(column: number): void {
    const id = this.columns[column - 1];
    if (!id) this.toggleAll();
    else {
      const isCounted = id === 'completeness';
      const isWord = !isCounted && (codeColumns[id] === 'text' || codeColumns[id] === 'list');
      this.#table.sortBy(id, isWord ? 'ascending' : 'descending');
    }
  }

  /** The cell a key leads to; null when it leads nowhere. */
  #targetOf(key: string, isMod: boolean): Cell | null {
    const { line, column } = this.active;
    const last = this.#table.shown.length - 1;
    const lastColumn = this.columns.length;
    const page = this.virtual.pageLength;
    switch (key) {
      case 'ArrowDown':
        return { line: isMod ? last : Math.min(last, line + 1), column };
      case 'ArrowUp':
        return { line: isMod ? 0 : Math.max(-1, line - 1), column };
      case 'ArrowLeft':
        return { line, column: Math.max(0, column - 1) };
      case 'ArrowRight':
        return { line, column: Math.min(lastColumn, column + 1) };
      case 'PageDown':
        return { line: Math.min(last, Math.max(0, line) + page), column };
      case 'PageUp':
        return { line: Math.max(0, line - page), column };
      case 'Home':
        return isMod ? { line: 0, column: 0 } : { line, column: 0 };
      case 'End':
        return isMod ? { line: last, column: lastColumn } : { line, column: lastColumn };
      default:
        return null;
    }
  }

  #activate({ line, column }: Cell): void {
    this.#isInHeader = line < 0;
    this.#column = column;
    const id = this.#table.shownIds[line];
    if (id) this.#activeId = id;
  }

  async #moveTo(cell: Cell, isRange: boolean): Promise<void> {
    const from = this.#table.shownIds[this.active.line];
    this.#activate(cell);
    const to = this.#table.shownIds[cell.line];
    if (isRange && from && to && from !== to) {
      // A range that begins here begins with the code that is left.
      if (!this.#selection.has(from)) this.#selection.set([from]);
      this.#selection.extendTo(to, this.#table.shownIds);
    }
    if (cell.line >= 0) this.virtual.show(cell.line);
    await tick();
    this.#grid
      ?.querySelector<HTMLElement>('[role="row"] > [tabindex="0"]')
      ?.focus({ preventScroll: cell.line >= 0 });
  }
}
