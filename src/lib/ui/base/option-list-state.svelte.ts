import { foldText } from '$lib/language/fold-text';
import { VirtualRows } from './virtual-rows.svelte';

/** Something to choose from a searchable list. */
export type Option = {
  value: string;
  label: string;
  /** Said after the label, softer; searched too. */
  hint?: string;
  /** How deep it lies in a tree, 0 at the top. */
  depth?: number;
  /** Index into the palette of code colours. */
  colour?: number;
};

/** What a searchable list shows and where its keys lead. */
export class OptionListState {
  static readonly rowHeight = 32;
  readonly virtual: VirtualRows;
  readonly #options: () => readonly Option[];
  readonly #canCreate: () => boolean;
  #query = $state('');
  #active = $state(0);

  constructor(options: () => readonly Option[], canCreate: () => boolean) {
    this.#options = options;
    this.#canCreate = canCreate;
    this.virtual = new VirtualRows(() => ({
      count: this.lineCount,
      rowHeight: OptionListState.rowHeight
    }));
  }

  readonly #searched = $derived.by(() =>
    this.#options().map((option) => ({
      option,
      folded: foldText(`${option.label}\n${option.hint ?? ''}`).folded
    }))
  );

  /** The options that hold the query, those that begin with it first. */
  readonly shown: readonly Option[] = $derived.by(() => {
    const wanted = foldText(this.#query.trim()).folded;
    if (wanted === '') return this.#options();
    const hits = this.#searched.filter(({ folded }) => folded.includes(wanted));
    return [
      ...hits.filter(({ folded }) => folded.startsWith(wanted)),
      ...hits.filter(({ folded }) => !folded.startsWith(wanted))
    ].map(({ option }) => option);
  });

  /** The name to make something new of; empty when nothing can be made. */
  readonly newName: string = $derived.by(() => {
    const name = this.#query.trim();
    if (name === '' || !this.#canCreate()) return '';
    const wanted = foldText(name).folded;
    return this.#options().some(({ label }) => foldText(label).folded === wanted) ? '' : name;
  });

  /** Options, and the line that makes a new one when there is one: it comes last. */
  get lineCount(): number {
    return this.shown.length + (this.newName === '' ? 0 : 1);
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#active = 0;
    this.virtual.scrollToStart();
  }

  get active(): number {
    return Math.min(this.#active, Math.max(0, this.lineCount - 1));
  }

  set active(index: number) {
    this.#active = index;
  }

  /** Indexes of the lines to draw: those near the view and the active one. */
  get drawn(): number[] {
    const { first, end } = this.virtual;
    const near = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
    const isNear = this.active >= first && this.active < end;
    return this.lineCount === 0 || isNear ? near : [...near, this.active];
  }

  /** Moves along the list; gives false for a key that means nothing here. */
  handleKey(key: string): boolean {
    const last = this.lineCount - 1;
    const steps: Record<string, number> = {
      ArrowDown: this.active + 1 > last ? 0 : this.active + 1,
      ArrowUp: this.active === 0 ? last : this.active - 1,
      PageDown: Math.min(last, this.active + this.virtual.pageLength),
      PageUp: Math.max(0, this.active - this.virtual.pageLength)
    };
    const target = steps[key];
    if (target === undefined || last < 0) return false;
    this.#active = target;
    this.virtual.show(target);
    return true;
  }
}
