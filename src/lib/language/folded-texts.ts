import { foldText, type FoldedText } from './fold-text';

/**
 * Folded texts, kept as long as the texts themselves: searching the same documents again costs no folding. Make one
 * per project and give it to all that search.
 */
export class FoldedTexts {
  readonly #folded = new WeakMap<object, FoldedText>();

  of(holder: { readonly text: string }): FoldedText {
    const known = this.#folded.get(holder);
    if (known) return known;
    const folded = foldText(holder.text);
    this.#folded.set(holder, folded);
    return folded;
  }
}
