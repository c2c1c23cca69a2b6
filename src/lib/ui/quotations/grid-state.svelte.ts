import { tick } from 'svelte';
import type { ColumnId } from '$lib/analysis/quotation-table/column';
import type { QuotationRow } from '$lib/analysis/quotation-table/quotation-row';
import { VirtualRows } from '$lib/ui/base/virtual-rows.svelte';
import type { QuotationsTable } from './quotations-table.svelte';
import type { TableLine } from './table-lines';

export const headerHeight = 36;

/** The header is line -1; column 0 holds the checkboxes, the chosen columns follow. */
type Cell = { line: number; column: number };

/** Where the keyboard stands in the table and where its keys lead: the ARIA grid pattern over lines of one height. */
export class GridState {
  readonly virtual: VirtualRows;
  readonly #table: QuotationsTable;
  readonly #open: (row: QuotationRow) => void;
  #column = $state(1);
  #isInHeader = $state(false);
  /** Where a range of selected lines began. */
  #anchor = 0;
  #grid: HTMLElement | null = null;

  constructor(table: QuotationsTable, open: (row: QuotationRow) => void) {
    this.#table = table;
    this.#open = open;
    this.virtual = new VirtualRows(() => ({
      count: table.lines.length,
      rowHeight: this.lineHeight,
      stickyHeight: headerHeight
    }));
  }

  readonly #activeLine: number = $derived.by(() => {
    const { activeKey, lines } = this.#table;
    return Math.max(
      0,
      lines.findIndex(({ key }) => key === activeKey)
    );
  });

  get lineHeight(): number {
    return this.#table.isRoomy ? 72 : 32;
  }

  get columns(): readonly ColumnId[] {
    return this.#table.choices.columns;
  }

  get active(): Cell {
    const column = Math.min(this.#column, this.columns.length);
    return { line: this.#isInHeader ? -1 : this.#activeLine, column };
  }

  /** The lines to draw: those near the view and, for the keyboard, the active one. */
  get drawn(): { line: TableLine; index: number }[] {
    const { first, end } = this.virtual;
    const { lines } = this.#table;
    const near = lines.slice(first, end).map((line, at) => ({ line, index: first + at }));
    const active = lines[this.#activeLine];
    const isNear = this.#activeLine >= first && this.#activeLine < end;
    return !active || isNear ? near : [...near, { line: active, index: this.#activeLine }];
  }

  isActive(line: number, column: number): boolean {
    return this.active.line === line && this.active.column === column;
  }

  readonly attach = (element: HTMLElement): void => {
    this.#grid = element;
    if (this.#activeLine > 0) this.virtual.show(this.#activeLine);
  };

  /** Makes a cell the one the keys start from, as a click does. */
  activate(line: number, column: number): void {
    this.#isInHeader = line < 0;
    this.#column = column;
    const key = this.#table.lines[line]?.key;
    if (key !== undefined) this.#table.setActiveKey(key);
  }

  /** Selects a line, or with `isRange` all lines from the one selected before. */
  toggle(index: number, isRange = false): void {
    const line = this.#table.lines[index];
    if (line?.kind !== 'row') return;
    const isSelected = isRange || !this.#table.isSelected(line.row.id);
    const [from, to] = isRange
      ? [Math.min(this.#anchor, index), Math.max(this.#anchor, index)]
      : [index, index];
    const ids = this.#table.lines
      .slice(from, to + 1)
      .flatMap((one) => (one.kind === 'row' ? [one.row.id] : []));
    this.#table.select(ids, isSelected);
    if (!isRange) this.#anchor = index;
  }

  selectAll(isSelected: boolean): void {
    if (isSelected)
      this.#table.select(
        this.#table.shown.map(({ id }) => id),
        true
      );
    else this.#table.deselectAll();
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
    const { line: index, column } = this.active;
    const line = this.#table.lines[index];
    if (key === 'a' && isMod) this.selectAll(true);
    else if (isMod) return false;
    else if (index < 0) return this.#actOnHeader(key, column, isShift);
    else if (line?.kind === 'group' && (key === 'Enter' || key === ' '))
      this.#table.toggleGroup(line.group.key);
    else if (line?.kind === 'row' && key === ' ') this.toggle(index, isShift);
    else if (line?.kind === 'row' && key === 'Enter') this.#open(line.row);
    else return false;
    return true;
  }

  #actOnHeader(key: string, column: number, isShift: boolean): boolean {
    if (key !== 'Enter' && key !== ' ') return false;
    const id = this.columns[column - 1];
    if (id) this.#table.sortBy(id, isShift);
    else this.selectAll(this.#table.selectedIds.length === 0);
    return true;
  }

  /** The cell a key leads to; null when it leads nowhere. */
  #targetOf(key: string, isMod: boolean): Cell | null {
    const { line, column } = this.active;
    const last = this.#table.lines.length - 1;
    const lastColumn = this.columns.length;
    const page = this.virtual.pageLength;
    switch (key) {
      case 'ArrowDown':
        return { line: isMod ? last : Math.min(last, line + 1), column };
      case 'ArrowUp':
        return { line: isMod ? 0 : Math.max(-1, line - 1), column };
      case 'ArrowLeft':
        return this.#foldGroup(line, false) ?? { line, column: Math.max(0, column - 1) };
      case 'ArrowRight':
        return this.#foldGroup(line, true) ?? { line, column: Math.min(lastColumn, column + 1) };
      case 'PageDown':
        return { line: Math.min(last, line + page), column };
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

  /** On the heading of a group the arrows open and close it. */
  #foldGroup(index: number, wantsOpen: boolean): Cell | null {
    const line = this.#table.lines[index];
    if (line?.kind !== 'group') return null;
    if (line.isOpen !== wantsOpen) this.#table.toggleGroup(line.group.key);
    return { line: index, column: this.active.column };
  }

  async #moveTo(cell: Cell, isRange: boolean): Promise<void> {
    const from = this.active.line;
    this.activate(cell.line, cell.column);
    if (isRange && from >= 0 && cell.line >= 0 && from !== cell.line) {
      if (this.#table.selectedIds.length === 0) this.#anchor = from;
      this.toggle(cell.line, true);
    }
    if (cell.line >= 0) this.virtual.show(cell.line);
    await tick();
    this.#grid
      ?.querySelector<HTMLElement>('[role="row"] > [tabindex="0"]')
      ?.focus({ preventScroll: cell.line >= 0 });
  }
}
