import { foldText, type FoldedText } from './fold-text';

/** A hit: UTF-16, half-open `[start, end)`, in the text as it is stored. */
export type TextHit = { start: number; end: number };

/**
 * Where `query` occurs, case and accents folded, from left to right without overlap. Give a `FoldedText` that is
 * kept when searching the same text again. An empty query finds nothing. O(length).
 */
export function findAll(text: string | FoldedText, query: string): TextHit[] {
  const { folded, toOriginal } = typeof text === 'string' ? foldText(text) : text;
  const wanted = foldText(query).folded;
  const hits: TextHit[] = [];
  if (wanted === '') return hits;
  for (let at = folded.indexOf(wanted); at !== -1;) {
    let end = at + wanted.length;
    // A hit that ends inside a letter that folds to two (`ß`) takes the whole letter.
    while (end < folded.length && toOriginal(end) === toOriginal(end - 1)) end++;
    hits.push({ start: toOriginal(at), end: toOriginal(end) });
    at = folded.indexOf(wanted, end);
  }
  return hits;
}
