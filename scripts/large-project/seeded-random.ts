import { seededRandom } from '$lib/statistics/seeded-random';

/** Chance that can be repeated: the same seed gives the same choices in every browser and in Node. */
export class SeededRandom {
  /** A number in [0, 1). */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
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
