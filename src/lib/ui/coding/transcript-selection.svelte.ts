import type { Interval } from './lanes';
import { characterBox, toOffset, toPoint, wordsOf } from './text-position';

/** What is selected, as offsets: `focus` is where the caret is, `anchor` where the selection began. */
export type SelectedText = { anchor: number; focus: number };

/**
 * The one selection of the transcript, for mouse and keys alike: the browser's own, mirrored in offsets. It stays
 * when the focus goes elsewhere, to a list of codes or a field, and comes back with the focus.
 */
export class TranscriptSelection {
  #root: HTMLElement | null = null;
  #selected = $state.raw<SelectedText | null>(null);
  #hasFocus = $state(false);

  /** Called after the person moved the selection; not after `set`. */
  onmove: (selected: SelectedText) => void = () => undefined;

  get selected(): SelectedText | null {
    return this.#selected;
  }

  /** The caret's offset; null before the transcript was ever entered. */
  get caret(): number | null {
    return this.#selected?.focus ?? null;
  }

  /** The selected span; null when only a caret stands there. */
  get span(): Interval | null {
    if (!this.#selected || this.#selected.anchor === this.#selected.focus) return null;
    const { anchor, focus } = this.#selected;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  /** Whether the keyboard is in the text itself. */
  get hasFocus(): boolean {
    return this.#hasFocus;
  }

  get root(): HTMLElement | null {
    return this.#root;
  }

  /** Selects, or without `focus` only puts the caret. The page does not scroll. */
  set(anchor: number, focus = anchor): void {
    this.#selected = { anchor, focus };
    if (this.#hasFocus) this.#toPage();
  }

  /** Selects for the person, who pressed a key: what follows from a moved selection follows. */
  move(anchor: number, focus: number): void {
    this.set(anchor, focus);
    this.onmove({ anchor, focus });
  }

  /** Puts the keyboard in the text, with the selection as it was. */
  focus(): void {
    this.#root?.focus({ preventScroll: true });
  }

  /** Moves the end of the selection the way the browser does: over lines as they are drawn. */
  moveByLine(direction: 'forward' | 'backward', unit: 'line' | 'lineboundary', extend: boolean): void {
    const selection = getSelection();
    if (!selection || !this.#hasFocus) return;
    selection.modify(extend ? 'extend' : 'move', direction, unit);
    this.#fromPage();
  }

  /** For `{@attach}` on the element that holds the sections. */
  readonly attach = (root: HTMLElement): (() => void) => {
    this.#root = root;
    // A document has no tab stop of its own; this one has a caret.
    root.tabIndex = 0;
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('selectionchange', () => this.#fromPage(), { signal });
    root.addEventListener('focusin', () => this.#focusMoved(), { signal });
    root.addEventListener('focusout', () => queueMicrotask(() => this.#focusMoved()), { signal });
    return () => {
      controller.abort();
      this.#root = null;
      this.#hasFocus = false;
    };
  };

  #focusMoved(): void {
    const hasFocus = this.#root !== null && document.activeElement === this.#root;
    if (hasFocus === this.#hasFocus) return;
    this.#hasFocus = hasFocus;
    if (!hasFocus) return this.#letGo();
    this.#selected ??= this.#firstVisible();
    this.#toPage();
  }

  /** Takes the browser's selection off the text: it would be drawn in grey over ours. */
  #letGo(): void {
    const selection = getSelection();
    if (selection && this.#root?.contains(selection.anchorNode)) selection.removeAllRanges();
  }

  #fromPage(): void {
    const selection = getSelection();
    const root = this.#root;
    if (!selection?.anchorNode || !selection.focusNode || !root) return;
    // A finger selects without giving the text the keyboard.
    if (document.activeElement !== root && document.activeElement !== document.body) return;
    const anchor = toOffset(root, selection.anchorNode, selection.anchorOffset);
    const focus = toOffset(root, selection.focusNode, selection.focusOffset);
    if (anchor === null || focus === null) return;
    if (this.#selected?.anchor === anchor && this.#selected.focus === focus) return;
    this.#selected = { anchor, focus };
    this.onmove(this.#selected);
  }

  #toPage(): void {
    const selection = getSelection();
    if (!selection || !this.#selected || !this.#root) return;
    const { anchor, focus } = this.#selected;
    const from = toPoint(this.#root, anchor, anchor > focus ? 'end' : 'start');
    const to = toPoint(this.#root, focus, focus > anchor ? 'end' : 'start');
    if (!from || !to) return;
    const isThere =
      selection.anchorNode === from.node &&
      selection.anchorOffset === from.offset &&
      selection.focusNode === to.node &&
      selection.focusOffset === to.offset;
    if (!isThere) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  #firstVisible(): SelectedText | null {
    const root = this.#root;
    if (!root) return null;
    const top = root.parentElement?.getBoundingClientRect().top ?? 0;
    const words = Array.from(wordsOf(root)).find(
      (element) => element.getBoundingClientRect().bottom > top + 8
    );
    const offset = Number(words?.dataset['start'] ?? 0);
    return { anchor: offset, focus: offset };
  }

  /** The box of the caret, or of the last character selected, in the viewport. */
  caretBox(): DOMRect | null {
    const { span, caret } = this;
    if (!this.#root || caret === null) return null;
    return characterBox(this.#root, caret, span && caret === span.end ? 'end' : 'start');
  }
}
