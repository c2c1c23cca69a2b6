import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { wordReader, type WordLanguage } from '$lib/language/word-reader';
import { likeness, nearReasons, slipsAllowed, type NearReason } from './likeness';
import { nameShaper, type NameShape } from './name-shape';

type NamedCode = Pick<Code, 'id' | 'name'>;
type Shaped<Named> = { code: Named; shape: NameShape; order: number };

/** A code that may be the same as a name, and why. */
export type NearDuplicate<Named extends NamedCode = NamedCode> = { code: Named; reason: NearReason };
/** Two codes that may be one, the one earlier in the list first. */
export type NearPair<Named extends NamedCode = NamedCode> = { codes: [Named, Named]; reason: NearReason };

/**
 * The codes of a project made ready to be held against names: names are taken apart once. Make one per list of codes.
 * O(length of all names).
 */
export class NearDuplicates<Named extends NamedCode = NamedCode> {
  readonly #toShape: (name: string) => NameShape;
  readonly #codes: readonly Shaped<Named>[];

  constructor(codes: Iterable<Named>, language: WordLanguage) {
    this.#toShape = nameShaper(wordReader(language), language);
    this.#codes = Array.from(codes, (code, order) => ({ code, shape: this.#toShape(code.name), order }));
  }

  /**
   * The codes a name may be a twin of, the surest reason first, then those of the most alike length, then in the order
   * of the list; empty for an empty name. `exceptId` is the code that bears the name itself. O(codes).
   */
  of(name: string, exceptId?: CodeId): NearDuplicate<Named>[] {
    const shape = this.#toShape(name);
    if (shape.caseless === '') return [];
    const lengthGap = (code: Named) => Math.abs(code.name.length - name.trim().length);
    return this.#codes
      .flatMap(({ code, shape: other }) => {
        const reason = code.id === exceptId ? null : likeness(shape, other);
        return reason ? [{ code, reason }] : [];
      })
      .sort((a, b) => rankOf(a.reason) - rankOf(b.reason) || lengthGap(a.code) - lengthGap(b.code));
  }

  /**
   * All pairs of codes that may be twins, the surest reason first, then in the order of the list. Only names that share
   * a form, or their first letter and numbers, are compared: O(codes · names of like length under one letter).
   */
  pairs(): NearPair<Named>[] {
    const found = new Map<string, { a: Shaped<Named>; b: Shaped<Named>; reason: NearReason }>();
    const compare = (one: Shaped<Named>, other: Shaped<Named>): void => {
      const reason = likeness(one.shape, other.shape);
      if (!reason) return;
      const [a, b] = one.order < other.order ? [one, other] : [other, one];
      found.set(`${a.order} ${b.order}`, { a, b, reason });
    };
    for (const form of ['caseless', 'folded', 'letters', 'wordSet', 'stemSet'] as const)
      for (const block of blocksOf(this.#codes, ({ shape }) => shape[form]))
        eachPair(block, () => true, compare);
    for (const block of blocksOf(this.#codes, ({ shape }) => firstAndNumbers(shape)))
      eachPair(block.sort(byLength), isOfLikeLength, compare);
    return [...found.values()]
      .sort((x, y) => rankOf(x.reason) - rankOf(y.reason) || x.a.order - y.a.order || x.b.order - y.b.order)
      .map(({ a, b, reason }) => ({ codes: [a.code, b.code], reason }));
  }
}

function rankOf(reason: NearReason): number {
  return nearReasons.indexOf(reason);
}

function firstAndNumbers({ letters, digits }: NameShape): string {
  return letters === '' ? '' : `${letters[0]} ${digits}`;
}

/** The items with the same key, where more than one has it; an empty key is none. */
function blocksOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const blocks = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const block = blocks.get(key);
    if (key === '') continue;
    if (block) block.push(item);
    else blocks.set(key, [item]);
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

function byLength<Named>(a: Shaped<Named>, b: Shaped<Named>): number {
  return a.shape.letters.length - b.shape.letters.length;
}

/** Of two names, the shorter first. */
function isOfLikeLength<Named>(shorter: Shaped<Named>, longer: Shaped<Named>): boolean {
  const { length } = shorter.shape.letters;
  return longer.shape.letters.length - length <= slipsAllowed(length);
}

/** Every pair, a later item dropped with all after it as soon as it no longer goes with an earlier one. */
function eachPair<Item>(
  items: readonly Item[],
  goesWith: (earlier: Item, later: Item) => boolean,
  take: (earlier: Item, later: Item) => void
): void {
  for (const [at, earlier] of items.entries())
    for (let next = at + 1; next < items.length && goesWith(earlier, items[next]!); next += 1)
      take(earlier, items[next]!);
}
