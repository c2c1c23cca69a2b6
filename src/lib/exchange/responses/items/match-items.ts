import type { MappedItem } from '$lib/domain/response-mapping';
import { comparable } from '../cells/cell-words';

/** The item a title stands for, and what says so. */
export type ItemMatch = { item: MappedItem; because: 'number' | 'text'; certainty: 'sure' | 'likely' };

/** Two texts are of the same item when they share this much of their words. */
const enough = 0.6;
const alike = 0.85;

/** Finds items of a questionnaire by the number and text of a title. */
export class ItemMatcher {
  readonly #items: { item: MappedItem; words: ReadonlySet<string>; number: string }[];

  constructor(items: readonly MappedItem[]) {
    this.#items = items
      .filter(({ kind }) => kind !== 'heading')
      .map((item) => ({ item, words: wordsOf(item.text), number: comparable(item.number) }));
  }

  /** By number, unless the text is that of another item; else by text. */
  find(number: string | null, text: string, rawNumber: string | null = null): ItemMatch | null {
    const words = wordsOf(text);
    const nearest = words.size > 0 ? this.#nearest(words) : null;
    const numbers = [number, rawNumber].flatMap((one) => (one === null ? [] : [comparable(one)]));
    const byNumber = this.#items.find((one) => numbers.includes(one.number));
    if (byNumber) {
      const own = words.size > 0 ? likeness(words, byNumber.words) : null;
      const isOther =
        nearest && nearest.item !== byNumber.item && nearest.likeness >= alike && (own ?? 0) < 0.3;
      if (!isOther)
        return {
          item: byNumber.item,
          because: 'number',
          certainty: own === null || own >= 0.4 ? 'sure' : 'likely'
        };
    }
    if (!nearest || nearest.likeness < enough) return null;
    return { item: nearest.item, because: 'text', certainty: nearest.likeness >= alike ? 'sure' : 'likely' };
  }

  /** An item of just this text that is not taken yet: a form may ask the same twice. `taken` holds numbers. */
  findTwin(text: string, taken: ReadonlySet<string>): ItemMatch | null {
    const plain = comparable(text);
    const twin = this.#items.find(({ item }) => !taken.has(item.number) && comparable(item.text) === plain);
    return twin && plain !== '' ? { item: twin.item, because: 'text', certainty: 'likely' } : null;
  }

  #nearest(words: ReadonlySet<string>): { item: MappedItem; likeness: number } | null {
    let best: { item: MappedItem; likeness: number } | null = null;
    for (const { item, words: others } of this.#items) {
      const shared = likeness(words, others);
      if (shared > (best?.likeness ?? 0)) best = { item, likeness: shared };
    }
    return best;
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    comparable(text)
      .split(' ')
      .filter((word) => word.length > 1)
  );
}

/** Twice the words two texts share over the words they have (Dice, 1945). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
