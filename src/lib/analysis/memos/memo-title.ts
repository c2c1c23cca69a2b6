import { noteOnOneLine } from '$lib/language/notes/note-plain-text';

/** Long enough to know a memo by, short enough for a list; UTF-16 code units. */
const longestTitle = 60;

/** A title for a memo that was given none: the first words of its first line; empty when nothing is written. */
export function memoTitle(text: string): string {
  const firstLine = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const words = noteOnOneLine(firstLine).replace(/^(?:-|\d{1,3}\.) /, '');
  if (words.length <= longestTitle) return words;
  const cut = words.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/\s+\S*$/u, '') || cut}…`;
}
