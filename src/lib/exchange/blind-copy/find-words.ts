import type { TextUnit } from '$lib/analysis/sessions/units-of-text';

/**
 * Where the words of a span of one text lie in another: at the same place when they are there, else where they are, letter for
 * letter, when that is one place only; null otherwise. O(length).
 */
export function findWords(from: string, to: string, { start, end }: TextUnit): TextUnit | null {
  const words = from.slice(start, end);
  if (to.startsWith(words, start)) return { start, end };
  const found = to.indexOf(words);
  if (found === -1 || to.indexOf(words, found + 1) !== -1) return null;
  return { start: found, end: found + words.length };
}
