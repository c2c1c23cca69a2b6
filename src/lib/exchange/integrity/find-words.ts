import type { SealedQuotation } from './seal';
import { hashWords } from './text-hashes';

export type FoundWords = { start: number; end: number };

const mostTries = 5_000;

/**
 * Where in the text exactly the words stand that were sealed, known by their hash: at the old place, else at a place
 * that fits what is printed of them. Null when they stand nowhere, or nothing literal of them is printed to look for.
 */
export async function findWords(text: string, sealed: SealedQuotation): Promise<FoundWords | null> {
  const length = sealed.end - sealed.start;
  const tried = new Set<number>();
  const isAt = async (start: number): Promise<boolean> => {
    if (start < 0 || start + length > text.length || tried.has(start) || tried.size >= mostTries)
      return false;
    tried.add(start);
    return (await hashWords(text.slice(start, start + length))) === sealed.wordsHash;
  };
  if (await isAt(sealed.start)) return { start: sealed.start, end: sealed.end };
  const piece = longestPiece(sealed.shown);
  if (piece === '') return null;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    // Before the piece may stand what an excerpt leaves out: nothing for a quotation that is printed whole.
    for (let start = at; start >= at + piece.length - length; start -= 1) {
      if (await isAt(start)) return { start, end: start + length };
      if (tried.size >= mostTries) return null;
    }
  }
  return null;
}

/** The longest run of words that an excerpt gives literally: between `[…]` and clarifications. */
function longestPiece(shown: string): string {
  const pieces = shown.split(/\[[^[\]]{0,2000}\]/).map((piece) => piece.trim());
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
