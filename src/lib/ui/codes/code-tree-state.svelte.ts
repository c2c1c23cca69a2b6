import { tick } from 'svelte';
import { inTreeOrder } from '$lib/commands/codes/code-places';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';
import { VirtualRows } from '$lib/ui/base/virtual-rows.svelte';
import type { CodeSelection } from './code-selection.svelte';
import { visibleCodes, type CodeTreeRow } from './visible-codes';

const typeAheadPauseMs = 700;

type Inputs = {
  model: () => ProjectModel;
  selectedId: () => CodeId | null;
  /** In a tree where several codes can be selected: which are. */
  selection: () => CodeSelection | null;
  /** Leaves out codes, but for what lies above one that stays; null leaves out none. */
  keeps: () => ((id: CodeId) => boolean) | null;
  onpick: (code: Code) => void;
  /** Told when the arrow keys came to another code. */
  onwalk: (code: Code) => void;
};

/** What the code tree shows and where its keys lead: the ARIA tree pattern over lines of one height. */
export class CodeTreeState {
  static readonly rowHeight = 28;
  readonly virtual: VirtualRows;
  readonly #inputs: Inputs;
  #query = $state('');
  #collapsed = $state.raw<ReadonlySet<CodeId>>(new Set());
  #activeId = $state<CodeId | null>(null);
  #typed = '';
  #typedAt = 0;
  #tree: HTMLElement | null = null;

  constructor(inputs: Inputs) {
    this.#inputs = inputs;
    this.virtual = new VirtualRows(() => ({ count: this.rows.length, rowHeight: CodeTreeState.rowHeight }));
  }

  readonly rows: CodeTreeRow[] = $derived.by(() =>
    visibleCodes(this.#inputs.model(), {
      collapsed: this.#collapsed,
      query: this.#query,
      keeps: this.#inputs.keeps()
    })
  );

  /** The line that holds the tab stop: last walked to, else the selected one, else the first. */
  readonly activeIndex: number = $derived.by(() => {
    const wanted = this.#activeId ?? this.#inputs.selectedId();
    return Math.max(
      0,
      this.rows.findIndex(({ code }) => code.id === wanted)
    );
  });

  /** The lines to draw: those near the view and, for the keyboard, the active one. */
  get drawn(): { row: CodeTreeRow; index: number }[] {
    const { first, end } = this.virtual;
    const near = this.rows.slice(first, end).map((row, at) => ({ row, index: first + at }));
    const active = this.rows[this.activeIndex];
    const isNear = this.activeIndex >= first && this.activeIndex < end;
    return !active || isNear ? near : [...near, { row: active, index: this.activeIndex }];
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.virtual.scrollToStart();
  }

  readonly attach = (element: HTMLElement): void => {
    this.#tree = element;
  };

  toggle({ code, isOpen }: CodeTreeRow): void {
    const collapsed = new Set(this.#collapsed);
    if (isOpen) collapsed.add(code.id);
    else collapsed.delete(code.id);
    this.#collapsed = collapsed;
  }

  collapseAll(): void {
    this.#collapsed = new Set(this.rows.flatMap(({ code, hasChildren }) => (hasChildren ? [code.id] : [])));
  }

  expandAll(): void {
    this.#collapsed = new Set();
  }

  pick({ code }: CodeTreeRow): void {
    this.#activeId = code.id;
    this.#inputs.selection()?.set([code.id]);
    this.#inputs.onpick(code);
  }

  /** Adds a code to the selection or takes it out; `range` selects up to it. */
  choose({ code }: CodeTreeRow, how: 'toggle' | 'range'): void {
    this.#activeId = code.id;
    const selection = this.#inputs.selection();
    if (how === 'toggle') selection?.toggle(code.id);
    else selection?.extendTo(code.id, this.#order);
  }

  /** The codes a drag of this one takes along: the selection, in the order of the tree, when it is part of it. */
  draggedWith(id: CodeId): CodeId[] {
    const selection = this.#inputs.selection();
    if (!selection?.has(id) || selection.ids.length < 2) return [id];
    return inTreeOrder(this.#inputs.model(), selection.ids).map((code) => code.id);
  }

  /** Opens what lies above a code and moves the focus to it. */
  async reveal(id: CodeId): Promise<void> {
    const collapsed = new Set(this.#collapsed);
    for (let code = this.#inputs.model().find('codes', id); code?.parentId;) {
      collapsed.delete(code.parentId);
      code = this.#inputs.model().find('codes', code.parentId);
    }
    if (collapsed.size !== this.#collapsed.size) this.#collapsed = collapsed;
    await this.#focus(this.rows.findIndex(({ code }) => code.id === id));
  }

  async focusFirst(): Promise<void> {
    await this.#focus(0);
  }

  /** Takes a key press of the tree; it is marked as handled when it led somewhere. */
  handleKey(event: KeyboardEvent): void {
    const row = this.rows[this.activeIndex];
    if (event.defaultPrevented || event.altKey || !row) return;
    const selection = this.#inputs.selection();
    const isHandled = selection ? this.#select(event, row, selection) : this.#walk(event, row);
    if (isHandled) event.preventDefault();
  }

  #walk(event: KeyboardEvent, row: CodeTreeRow): boolean {
    if (event.ctrlKey || event.metaKey) return false;
    const target = this.#targetOf(event.key, row);
    if (target === null) return this.#act(event.key, row);
    if (target !== this.activeIndex) this.#goTo(target);
    return true;
  }

  /**
   * The keys of an ARIA tree with several selected: an arrow takes the selection along, with Shift it stretches it,
   * with Ctrl it leaves it alone; Space adds or takes out. Letters are left to the gestures of the screen.
   */
  #select(event: KeyboardEvent, row: CodeTreeRow, selection: CodeSelection): boolean {
    const { key, shiftKey } = event;
    const isApart = event.ctrlKey || event.metaKey;
    if (isApart && key.toLowerCase() === 'a') selection.set(this.#order);
    else if (key === ' ') this.choose(row, shiftKey ? 'range' : 'toggle');
    else if (key === 'Escape' && selection.ids.length > 1) selection.set([row.code.id]);
    else if (key.length === 1 && key !== '*') return false;
    else {
      const target = this.#targetOf(key, row);
      if (target === null) return !isApart && !shiftKey && this.#act(key, row);
      this.#goTo(target);
      const reached = this.rows[target]!.code.id;
      if (shiftKey) selection.extendTo(reached, this.#order);
      else if (!isApart) selection.set([reached]);
    }
    return true;
  }

  get #order(): CodeId[] {
    return this.rows.map(({ code }) => code.id);
  }

  #goTo(index: number): void {
    void this.#focus(index);
    const reached = this.rows[index];
    if (reached) this.#inputs.onwalk(reached.code);
  }

  #act(key: string, row: CodeTreeRow): boolean {
    if (key === 'Enter' || key === ' ') this.pick(row);
    else if ((key === 'ArrowRight' || key === 'ArrowLeft') && row.hasChildren) this.toggle(row);
    else if (key === '*') this.expandAll();
    else return false;
    return true;
  }

  /** The index a key leads to; null when it leads nowhere. */
  #targetOf(key: string, row: CodeTreeRow): number | null {
    const index = this.activeIndex;
    const last = this.rows.length - 1;
    switch (key) {
      case 'ArrowDown':
        return Math.min(last, index + 1);
      case 'ArrowUp':
        return Math.max(0, index - 1);
      case 'Home':
        return 0;
      case 'End':
        return last;
      case 'PageDown':
        return Math.min(last, index + this.virtual.pageLength);
      case 'PageUp':
        return Math.max(0, index - this.virtual.pageLength);
      case 'ArrowRight':
        return row.hasChildren && row.isOpen ? index + 1 : null;
      case 'ArrowLeft':
        return row.isOpen || row.depth === 1 ? null : this.#parentIndex(index);
      default:
        return key.length === 1 && key !== ' ' && key !== '*' ? this.#typeAhead(key, index) : null;
    }
  }

  #parentIndex(index: number): number {
    const { depth } = this.rows[index]!;
    return this.rows.findLastIndex((row, at) => at < index && row.depth < depth);
  }

  #typeAhead(key: string, index: number): number {
    const now = performance.now();
    this.#typed = now - this.#typedAt > typeAheadPauseMs ? key : this.#typed + key;
    this.#typedAt = now;
    const wanted = foldText(this.#typed).folded;
    // The first letter goes on to the next code; more letters may stay on the one they began with.
    const from = this.#typed.length === 1 ? index + 1 : index;
    const order = [...this.rows.keys()].map((at) => (from + at) % this.rows.length);
    return order.find((at) => foldText(this.rows[at]!.code.name).folded.startsWith(wanted)) ?? index;
  }

  async #focus(index: number): Promise<void> {
    const row = this.rows[index];
    if (!row) return;
    this.#activeId = row.code.id;
    this.virtual.show(index);
    await tick();
    this.#tree?.querySelector<HTMLElement>(`[data-code="${row.code.id}"]`)?.focus({ preventScroll: true });
  }
}
