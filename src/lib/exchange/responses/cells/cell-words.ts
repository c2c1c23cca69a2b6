import { foldText } from '$lib/language/fold-text';
import type { SheetCell } from '../response-file';

const blanks = /[\s\u00a0\u200b\ufeff]+/g;

/** What a cell holds as words, blanks around them left off; '' when nothing stands there. */
export function cellWords(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string')
    return (cell.includes('\u00a0') ? cell.replaceAll('\u00a0', ' ') : cell).trim();
  if (typeof cell === 'object') return cell.time ? `${cell.date} ${cell.time}` : cell.date;
  return String(cell);
}

/** Words on one line, a single blank between them. */
export function onOneLine(words: string): string {
  return words.replace(blanks, ' ').trim();
}

/** Words made comparable: case, accents, and all but letters and digits folded away. */
export function comparable(words: string): string {
  return foldText(words)
    .folded.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A label made comparable: case, accents, blanks and a mark at the end folded away; signs like `<` and `>` stay. */
export function labelKey(label: string): string {
  return onOneLine(foldText(label).folded).replace(/[\s.;,:]+$/, '');
}
