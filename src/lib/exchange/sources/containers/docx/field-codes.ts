/**
 * Tells the code of a field (`PAGE`, `HYPERLINK "…"`) from the result that a reader sees. Fields nest: words
 * count only when every field around them is at its result.
 */
export class FieldCodes {
  readonly #atResult: boolean[] = [];
  #inCode = 0;

  get isInCode(): boolean {
    return this.#inCode > 0;
  }

  /** Takes the `fldCharType`: `begin`, `separate` or `end`; one too many does no harm. */
  mark(type: string | undefined): void {
    if (type === 'begin') {
      this.#atResult.push(false);
      this.#inCode += 1;
    } else if (type === 'separate' && this.#atResult.at(-1) === false) {
      this.#atResult[this.#atResult.length - 1] = true;
      this.#inCode -= 1;
    } else if (type === 'end' && this.#atResult.pop() === false) this.#inCode -= 1;
  }
}
