const words = /[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)*-?/gu;

/** The words of a document as they stand inside its lines, to know how it writes a word that a line end broke. */
export class SeenWords {
  readonly #seen = new Set<string>();

  /** Takes the lines in order; a word broken over two lines is not taken, nor its second half. */
  constructor(lines: Iterable<string>) {
    let isBroken = false;
    for (const line of lines) {
      const found = line.match(words) ?? [];
      const ends = line.endsWith('-');
      for (const [index, word] of found.entries()) {
        const isHalf = (index === 0 && isBroken) || (index === found.length - 1 && ends);
        if (!isHalf) this.#seen.add(word.toLowerCase());
      }
      isBroken = ends;
    }
  }

  /** How the document writes the word elsewhere; null when it does not. As one word when it does both. */
  findWhole(stem: string, next: string): 'joined' | 'hyphenated' | null {
    if (this.#seen.has((stem + next).toLowerCase())) return 'joined';
    return this.#seen.has(`${stem}-${next}`.toLowerCase()) ? 'hyphenated' : null;
  }
}
