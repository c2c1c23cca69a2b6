/** Sets of codes that occur, each with a number of its own: 0 and up, in the order they were met. Nothing is no set. */
export class CodeSets {
  readonly #numbers = new Map<string, number>();
  readonly sets: (readonly number[])[] = [];

  /** The number of a set. @param codes indexes of codes, ascending, at least one */
  numberOf(codes: readonly number[]): number {
    const key = codes.length === 1 ? String(codes[0]) : codes.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.sets.length;
    this.sets.push(codes.slice());
    this.#numbers.set(key, number);
    return number;
  }
}
