import { foldText } from '$lib/language/fold-text';
import { stem } from '$lib/language/stem';
import type { WordLanguage } from '$lib/language/word-reader';

/** A name seen with less and less of its spelling: two names that agree in one of these may be twins. */
export type NameShape = {
  /** Case and outer or double white space folded away. */
  caseless: string;
  /** Accents too. */
  folded: string;
  /** Letters and digits of `folded` only: "tijds druk", "tijds-druk" and "tijdsdruk" are one. */
  letters: string;
  /** The folded words as they stand; articles are left out when there are other words. */
  words: readonly string[];
  /** The same words in alphabetical order, joined by spaces. */
  wordSet: string;
  /** Stems of the words in alphabetical order, joined by spaces. */
  stemSet: string;
  /** The numbers in it, in order: "fase 1" and "fase 2" are no twins. */
  digits: string;
  /** Bit `n` is set when the n-th of 31 classes of letters occurs: two names differ in at most twice their distance. */
  letterBits: number;
};

const articles: Record<WordLanguage, ReadonlySet<string>> = {
  nl: new Set(['de', 'het', 'een']),
  en: new Set(['the', 'a', 'an'])
};

/** Gives a way to see names of one language; make one per list of names. */
export function nameShaper(
  readWords: (text: string) => string[],
  language: WordLanguage
): (name: string) => NameShape {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word, language);
    stems.set(word, known);
    return known;
  };
  return (name) => {
    const caseless = name.replace(/\s+/g, ' ').trim().normalize('NFC').toLowerCase();
    const { folded } = foldText(caseless);
    const all = readWords(folded);
    const telling = all.filter((word) => !articles[language].has(word));
    const words = telling.length > 0 ? telling : all;
    const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '');
    return {
      caseless,
      folded,
      letters,
      words,
      wordSet: words.toSorted().join(' '),
      stemSet: words.map(stemOf).sort().join(' '),
      digits: (letters.match(/\p{N}+/gu) ?? []).join(' '),
      letterBits: letterBits(letters)
    };
  };
}

function letterBits(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) % 31);
  return bits;
}
