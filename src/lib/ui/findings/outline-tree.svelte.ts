import { tick } from 'svelte';
import type { FindingsScreen } from './findings-screen.svelte';
import type { OutlineKey, OutlineRow } from './outline-rows';

/** Where the keys of the outline lead: the ARIA tree pattern, in which what is walked to is chosen. */
export class OutlineTreeState {
  readonly #screen: FindingsScreen;
  #tree: HTMLElement | null = null;

  constructor(screen: FindingsScreen) {
    this.#screen = screen;
  }

  /** The line that holds the tab stop: the chosen one, else the first. */
  readonly activeKey: OutlineKey | null = $derived.by(() => {
    const { rows, chosenKey } = this.#screen;
    return rows.find(({ key }) => key === chosenKey)?.key ?? rows[0]?.key ?? null;
  });

  readonly attach = (element: HTMLElement): void => {
    this.#tree = element;
  };

  get active(): OutlineRow | null {
    return this.#screen.rowOf(this.activeKey);
  }

  /** Whether the keyboard is in the outline. */
  get hasFocus(): boolean {
    return this.#tree?.contains(document.activeElement) ?? false;
  }

  /** Gives a line the keyboard, once it is drawn. */
  async focus(key: OutlineKey | null = this.activeKey): Promise<void> {
    await tick();
    if (key) this.#tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }

  /** Takes a key press of the tree; it is marked as handled when it led somewhere. */
  handleKey(event: KeyboardEvent): void {
    const row = this.active;
    if (!row || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = this.#screen.rows;
    const index = rows.findIndex(({ key }) => key === row.key);
    const target = this.#targetOf(event.key, row, index);
    if (target !== null) this.#goTo(target);
    else if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && row.hasChildren)
      this.#screen.toggle(row);
    else return;
    event.preventDefault();
  }

  #goTo(index: number): void {
    const row = this.#screen.rows[index];
    if (!row) return;
    this.#screen.choose(row.key);
    void this.focus(row.key);
  }

  /** The index a key leads to; null when it leads nowhere. */
  #targetOf(key: string, row: OutlineRow, index: number): number | null {
    const { rows } = this.#screen;
    const last = rows.length - 1;
    switch (key) {
      case 'ArrowDown':
        return Math.min(last, index + 1);
      case 'ArrowUp':
        return Math.max(0, index - 1);
      case 'Home':
        return 0;
      case 'End':
        return last;
      case 'ArrowRight':
        return row.isOpen ? index + 1 : null;
      case 'ArrowLeft':
        return row.isOpen || row.depth === 1
          ? null
          : rows.findLastIndex(({ depth }, at) => at < index && depth < row.depth);
      default:
        return null;
    }
  }
}
