import { foldText } from '$lib/language/fold-text';

/** A word of a label, folded, with where it stands in the text: `[start, end)` in UTF-16. */
export type LabelWord = { word: string; start: number; end: number };

/** A number before a label: `3`, `1.2`. `isMarked` when a point, bracket or a word like "vraag" (`isNamed`) shows that it counts. */
export type LabelNumber = { number: string; isMarked: boolean; isNamed: boolean };

const joining = new Set(
  'de het een en of in op van voor met bij over aan te tot the a an and or of for with on at to about tav mbt'.split(
    ' '
  )
);
const counted =
  'rubriek|onderdeel|vraag|punt|item|thema|deel|categorie|rubric|question|part|section|topic|category|nr|no';
const numbering = new RegExp(
  String.raw`^\s*(?:[#*•▪●-]\s+)?(?:(${counted})\b\.?\s*)?(\d{1,2}(?:\.\d{1,2})?)(?!\d|[:.]\d)(\s*[.):–—/]|\s*-(?=\s)|(?=\s)|$)\s*`,
  'iu'
);

/** The words of a text, folded: what parts them is left out. In order. */
export function labelWords(text: string): LabelWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), (found) => ({
    word: foldText(found[0]).folded,
    start: found.index,
    end: found.index + found[0].length
  }));
}

export const foldedWords = (text: string): string[] => labelWords(text).map(({ word }) => word);

/** The words that carry a label: without articles, prepositions and single letters; all of them when nothing else is left. */
export function carryingWords(words: readonly string[]): Set<string> {
  const carrying = words.filter((word) => word.length > 1 && !joining.has(word));
  return new Set(carrying.length > 0 ? carrying : words);
}

/** The number before a label, and where the label itself begins; null without one. */
export function leadingNumber(text: string): (LabelNumber & { length: number }) | null {
  const found = numbering.exec(text);
  if (!found) return null;
  const [whole, word, number = '', mark = ''] = found;
  const isNamed = word !== undefined;
  return { number, isMarked: isNamed || mark.trim() !== '', isNamed, length: whole.length };
}

/** What stands after the last slash, arrow or dash of a label: of "TRAINING/Opzet" the second half; '' without one. */
export function labelTail(label: string): string {
  return /(?:[/>\\|:]|\s[-–—]\s)\s*([^/>\\|:]*)$/u.exec(label)?.[1]?.trim() ?? '';
}

/** How alike two sets of words are: 0 to 1 (Dice). An ending more or less is no other word. */
export function wordLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one)
    if (other.has(word) || [...other].some((known) => isInflected(word, known))) shared += 1;
  const all = one.size + other.size;
  return all === 0 ? 0 : Math.min(1, (2 * shared) / all);
}

const isInflected = (one: string, other: string) =>
  Math.min(one.length, other.length) >= 5 &&
  Math.abs(one.length - other.length) <= 2 &&
  (one.startsWith(other) || other.startsWith(one));
