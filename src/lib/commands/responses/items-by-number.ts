import type { Item } from '$lib/domain/item';
import { storedItemNumber } from '../questionnaires/item-number';
import { nameKey } from '../required-name';

/** How numbers of items are compared: `2a.` and `2A` are the same number. */
export function itemKey(number: string): string {
  return nameKey(storedItemNumber(number));
}

/** Items found by number as files write it. A file names one thousands of times: each way to write it is looked at once. */
export class ItemsByNumber {
  readonly #byKey: Map<string, Item>;
  readonly #asWritten = new Map<string, Item | undefined>();

  constructor(items: Iterable<Item>) {
    this.#byKey = new Map(Array.from(items, (item) => [itemKey(item.number), item]));
  }

  find(number: string): Item | undefined {
    if (this.#asWritten.has(number)) return this.#asWritten.get(number);
    const found = this.#byKey.get(itemKey(number));
    this.#asWritten.set(number, found);
    return found;
  }

  *[Symbol.iterator](): IterableIterator<Item> {
    yield* this.#byKey.values();
  }
}
