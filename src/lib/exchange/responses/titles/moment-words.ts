import { onOneLine } from '../cells/cell-words';

const dayAndTime = /^(\d{1,4}[-./]\d{1,2}[-./]\d{1,4})[T,\s]\s*\d{1,2}:\d{2}.*$/i;

/** A moment as a cell names it; of a day with a time only the day, as of a moment everybody has a time of their own. */
export function momentWords(words: string): string {
  const line = onOneLine(words);
  return dayAndTime.exec(line)?.[1] ?? line;
}
