import { toListNumber, type NumberForm } from '../list-number';

/** How one level of a list style writes its numbers; `form` null draws bullets. */
export type OdtListLevel = {
  form: NumberForm | null;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the number shows: 2 gives `3.1`. */
  shownLevels: number;
};

/** Levels count from 1. */
export type OdtListStyle = Map<number, OdtListLevel>;

type OpenList = { style: string; isItemNumbered: boolean };

/** The numbers of list items, counted as they come by in reading order. */
export class OdtLists {
  readonly #styles: Map<string, OdtListStyle>;
  readonly #open: OpenList[] = [];
  readonly #counts = new Map<string, number[]>();

  constructor(styles: Map<string, OdtListStyle>) {
    this.#styles = styles;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** A list without a style of its own takes that of the list around it. */
  openList(style: string | undefined, isContinued: boolean): void {
    const name = style ?? this.#open.at(-1)?.style ?? '';
    if (this.#open.length === 0 && !isContinued) this.#counts.delete(name);
    this.#open.push({ style: name, isItemNumbered: true });
  }

  closeList(): void {
    this.#open.pop();
  }

  openItem(): void {
    const list = this.#open.at(-1);
    if (list) list.isItemNumbered = false;
  }

  /** The number before the next paragraph: only the first of an item has one, and bullets have none. */
  next(): string {
    const list = this.#open.at(-1);
    if (!list || list.isItemNumbered) return '';
    list.isItemNumbered = true;
    const levels = this.#styles.get(list.style);
    const level = this.#open.length;
    const own = levels?.get(level);
    if (!levels || !own) return '';
    const counts = this.#counts.get(list.style) ?? [];
    this.#counts.set(list.style, counts);
    for (let at = 1; at < level; at += 1) counts[at - 1] ??= levels.get(at)?.start ?? 1;
    counts.length = Math.min(counts.length, level);
    const last = counts[level - 1];
    counts[level - 1] = last === undefined ? own.start : last + 1;
    if (own.form === null || own.form === 'none') return '';
    const shown = counts.slice(Math.max(0, level - own.shownLevels));
    const first = level - shown.length + 1;
    const numbers = shown.map((count, index) =>
      toListNumber(count, levels.get(first + index)?.form ?? 'decimal')
    );
    return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim();
  }
}
