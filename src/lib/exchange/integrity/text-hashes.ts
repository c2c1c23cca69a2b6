import type { DocumentText } from '$lib/domain/document-text';
import { sha256Hex } from '$lib/exchange/sha256';

/** The SHA-256 of words as UTF-8, hex. */
export async function hashWords(words: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(words));
}

/** The hashes of whole texts, each made once: a text never changes under its id. */
export class TextHashes {
  readonly #byText = new Map<string, Promise<string>>();

  of(text: Pick<DocumentText, 'id' | 'text'>): Promise<string> {
    const hash = this.#byText.get(text.id) ?? hashWords(text.text);
    this.#byText.set(text.id, hash);
    return hash;
  }
}
