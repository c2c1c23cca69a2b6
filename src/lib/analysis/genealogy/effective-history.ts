import type { HistoryEntry } from '$lib/domain/change';

type Place = Pick<HistoryEntry, 'sequence' | 'kind' | 'undoTop' | 'redoTop'>;
type Held<Item> = { sequence: number; item: Item };

/**
 * What of a history still counts: what was undone does not, what was redone does, in its old place. Fed with every entry
 * in order of sequence; each brings an item of the caller's choice. Follows the links the entries hold (see
 * `model/history-head`), so that it may also begin after the first entry. O(1) an entry.
 */
export class EffectiveHistory<Item> {
  readonly #stack: Held<Item>[] = [];
  /** What was undone and may be redone, by the sequence of the undo. */
  readonly #undone = new Map<number, Item>();
  #redoTop: number | null = null;

  take({ sequence, kind, undoTop, redoTop }: Place, item: Item): void {
    if (kind === 'undo') {
      const undone = this.#stack.pop();
      if (undone) this.#undone.set(sequence, undone.item);
      // What lies above the link was never seen to be undone: it does not count either.
      while ((this.#stack.at(-1)?.sequence ?? 0) > (undoTop ?? 0)) this.#stack.pop();
    } else if (kind === 'redo') {
      const undo = this.#redoTop;
      const isKnown = undo !== null && this.#undone.has(undo);
      this.#stack.push({ sequence, item: isKnown ? this.#undone.get(undo)! : item });
      if (undo !== null) this.#undone.delete(undo);
    } else {
      this.#undone.clear();
      this.#stack.push({ sequence, item });
    }
    this.#redoTop = redoTop;
  }

  /** The items that count, in the order they were done. */
  list(): Item[] {
    return this.#stack.map(({ item }) => item);
  }
}
