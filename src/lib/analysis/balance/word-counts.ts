import type { DocumentText } from '$lib/domain/document-text';

/** A letter, digit or mark, with what an apostrophe or hyphen ties to it: `zo'n` and `buddy-project` are one word. */
const word = /[\p{L}\p{N}\p{M}_]+(?:['’\-\u2010\u2011][\p{L}\p{N}\p{M}_]+)*/gu;

/** How many words a text has; punctuation and signs are none. O(length). */
export function countWords(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}

/** Counts the words of texts, each once: texts never change. Keep one for as long as the project is open. */
export class WordCounts {
  readonly #turns = new WeakMap<DocumentText, number[]>();
  readonly #texts = new WeakMap<DocumentText, number>();

  /** Of each turn, in order. */
  ofTurns(text: DocumentText): readonly number[] {
    const known = this.#turns.get(text);
    if (known) return known;
    const counts = text.turns.map(({ start, end }) => countWords(text.text.slice(start, end)));
    this.#turns.set(text, counts);
    return counts;
  }

  ofText(text: DocumentText): number {
    const known = this.#texts.get(text) ?? countWords(text.text);
    this.#texts.set(text, known);
    return known;
  }
}
