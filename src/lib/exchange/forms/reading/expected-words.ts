import { carryingWords, labelWords } from './label-words';

/** The printed words of a form, such as a prompt, taken off the lines that repeat them. */
export class ExpectedWords {
  readonly #all: ReadonlySet<string>;
  readonly #count: number;
  #left: readonly string[];

  /** @param words folded */
  constructor(words: readonly string[]) {
    this.#left = words;
    this.#count = words.length;
    this.#all = carryingWords(words);
  }

  /**
   * What of a line is not printed; '' when all of it is. Knows the words in pieces over lines that follow each other, and a line
   * that says nearly the same. Once a line is something else, so is all after it.
   */
  take(text: string): string {
    if (this.#left.length === 0) return text;
    const found = labelWords(text);
    const words = found.map(({ word }) => word);
    if (words.length === 0) return text;
    const isWhole = this.#left.length === this.#count;
    if (startsWith(this.#left, words) && (!isWhole || words.length > 1 || this.#count === 1)) {
      this.#left = this.#left.slice(words.length);
      return '';
    }
    if (startsWith(words, this.#left)) {
      const end = found[this.#left.length - 1]!.end;
      this.#left = [];
      return text.slice(end).replace(/^[\s.,;:…)?!\u2019"”-]+/u, '');
    }
    const carrying = carryingWords(words);
    const known = Array.from(carrying).filter((word) => this.#all.has(word)).length;
    if (
      isWhole &&
      words.length >= 4 &&
      known / carrying.size >= 0.8 &&
      words.length * 2 >= Math.min(this.#count, 16)
    ) {
      this.#left = this.#left.slice(Math.min(words.length, this.#left.length));
      return '';
    }
    this.#left = [];
    return text;
  }
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length <= words.length && start.every((word, index) => word === words[index]);
}
