import type { MappedItem } from '$lib/domain/response-mapping';
import { comparable } from '../cells/cell-words';
import { parseItemTitle } from '../titles/item-title';

/** An item by what a file calls it, and whether it is the words beside its answer that are meant. */
export type NamedItem = { item: MappedItem; isText: boolean };

/** Finds items by their number, their text or both, as a row of a file names them. Every name is looked up once. */
export class ItemFinder {
  readonly #byName = new Map<string, MappedItem>();
  readonly #found = new Map<string, NamedItem | null>();

  constructor(items: readonly MappedItem[]) {
    const keep = (name: string, item: MappedItem) => {
      const key = comparable(name);
      if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, item);
    };
    for (const item of items) keep(item.number, item);
    for (const item of items) keep(item.text, item);
    for (const item of items) keep(`${item.number} ${item.text}`, item);
  }

  find(name: string): NamedItem | null {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const found = this.#look(name);
    this.#found.set(name, found);
    return found;
  }

  #look(name: string): NamedItem | null {
    const whole = this.#byName.get(comparable(name));
    if (whole) return { item: whole, isText: false };
    const { number, text, isText } = parseItemTitle(name);
    const item =
      (number !== null && this.#byName.get(comparable(number))) ||
      (text && this.#byName.get(comparable(text)));
    return item ? { item, isText } : null;
  }
}
