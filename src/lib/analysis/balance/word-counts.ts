import type { DocumentText } from '$lib/domain/document-text';
import { countWords } from './count-words';

/** Counts the words of texts, each once: texts never change. Keep one for as long as the project is open. */
export class WordCounts {
  readonly #turns = new WeakMap<DocumentText, readonly number[]>();
  readonly #texts = new WeakMap<DocumentText, number>();

  /** Of each turn, in order. */
  ofTurns(text: DocumentText): readonly number[] {
    const known = this.#turns.get(text);
    if (known) return known;
    const counts = text.turns.map(({ start, end }) => countWords(text.text, start, end));
    this.#turns.set(text, counts);
    return counts;
  }

  ofText(text: DocumentText): number {
    const known = this.#texts.get(text) ?? countWords(text.text);
    this.#texts.set(text, known);
    return known;
  }
}
