import { findAll, type TextHit } from '$lib/language/find-all';
import { foldText, type FoldedText } from '$lib/language/fold-text';

/** Plain find in one text: case and accents folded, with a current hit to walk on from. */
export class FindInDocument {
  readonly #text: string;
  #folded: FoldedText | null = null;
  #isOpen = $state(false);
  #query = $state('');
  #current = $state(-1);
  readonly #hits = $derived.by((): readonly TextHit[] => {
    if (!this.#isOpen || this.#query.trim() === '') return [];
    this.#folded ??= foldText(this.#text);
    return findAll(this.#folded, this.#query);
  });

  constructor(text: string) {
    this.#text = text;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get query(): string {
    return this.#query;
  }

  get hits(): readonly TextHit[] {
    return this.#hits;
  }

  /** Index of the current hit; -1 when there is none. */
  get currentIndex(): number {
    return this.#current < this.#hits.length ? this.#current : -1;
  }

  get current(): TextHit | null {
    return this.#hits[this.currentIndex] ?? null;
  }

  open(query?: string): void {
    this.#isOpen = true;
    if (query) this.#query = query;
  }

  close(): void {
    this.#isOpen = false;
    this.#current = -1;
  }

  /** Looks for something else; the current hit is the first at or after `from`. */
  search(query: string, from: number): void {
    this.#query = query;
    this.#current = -1;
    if (this.#hits.length === 0) return;
    const next = this.#hits.findIndex(({ start }) => start >= from);
    this.#current = next === -1 ? 0 : next;
  }

  /** On to the next hit or back to the one before, round the end. */
  step(by: 1 | -1): void {
    const { length } = this.#hits;
    if (length === 0) return;
    const from = this.currentIndex === -1 ? (by === 1 ? -1 : 0) : this.currentIndex;
    this.#current = (from + by + length) % length;
  }

  /** The hits that touch `[start, end)`, in order. */
  between(start: number, end: number): TextHit[] {
    return this.#hits.filter((hit) => hit.start < end && hit.end > start);
  }
}
