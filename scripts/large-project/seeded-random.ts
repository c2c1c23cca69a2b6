/** Chance that can be repeated: the same seed gives the same numbers in every browser and in Node (mulberry32). */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True in `share` of the cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `low` up to and including `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of the items. @throws a plain Error when there are none */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** `length` hexadecimal digits. */
  hex(length: number): string {
    let digits = '';
    while (digits.length < length)
      digits += Math.floor(this.next() * 2 ** 32)
        .toString(16)
        .padStart(8, '0');
    return digits.slice(0, length);
  }

  /** An id in the form of a random UUID. */
  uuid(): string {
    const digits = this.hex(32);
    const variant = '89ab'[Math.floor(this.next() * 4)];
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(13, 16)}`,
      `${variant}${digits.slice(17, 20)}`,
      digits.slice(20)
    ].join('-');
  }
}

/**
 * Draws items as words and codes are used: the one at rank r about 1/r as often as the first (Zipf). O(log n) a draw.
 */
export class ZipfPicker<Item> {
  readonly #items: readonly Item[];
  readonly #cumulative: number[] = [];

  constructor(items: readonly Item[]) {
    let sum = 0;
    items.forEach((_, index) => this.#cumulative.push((sum += 1 / (index + 1))));
    this.#items = items;
  }

  pick(random: SeededRandom): Item {
    const target = random.next() * (this.#cumulative.at(-1) ?? 0);
    let low = 0;
    let high = this.#cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#cumulative[middle]! <= target) low = middle + 1;
      else high = middle;
    }
    const item = this.#items[low];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }
}
