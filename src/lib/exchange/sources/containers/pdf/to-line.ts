import type { PdfFragment, PdfLine } from './pdf-fragment';

// In shares of the letters' size: less is one word, more is a jump to a tab or a cell.
const wordGap = 0.15;
const tabGap = 2;

/**
 * One line of pieces that stand beside each other. Spaces are those written and those left open; a wide gap is
 * a tab. Words printed twice to look bold count once.
 */
export function toLine(fragments: PdfFragment[], page: number, column: PdfLine['column']): PdfLine {
  const sorted = [...fragments].sort((left, right) => left.x - right.x || left.order - right.order);
  const words = sorted.filter(
    (fragment, index) => fragment.text.trim() !== '' && !isDouble(fragment, sorted[index - 1])
  );
  const rightToLeft = words.filter((fragment) => fragment.isRightToLeft).length * 2 > words.length;
  const size = mainSize(words);
  const ordered = rightToLeft ? [...words].reverse() : words;
  let text = '';
  let before: PdfFragment | undefined;
  for (const fragment of ordered) {
    if (before) text += separator(before, fragment, size);
    text += fragment.text;
    before = fragment;
  }
  const x = Math.min(...words.map((fragment) => fragment.x));
  const end = words.reduce((most, fragment) => Math.max(most, fragment.end), x);
  const clean = text.replace(/ {2,}/g, ' ').trim();
  const y = words.find((fragment) => fragment.size === size)?.y ?? words[0]?.y ?? 0;
  return { text: clean, x, end, y, size, firstWordWidth: firstWordWidth(clean, ordered[0]), page, column };
}

function separator(before: PdfFragment, after: PdfFragment, size: number): string {
  const gap = Math.max(after.x - before.end, before.x - after.end);
  if (gap > tabGap * size) return '\t';
  return gap > wordGap * Math.min(before.size, after.size) ? ' ' : '';
}

/** The size that most letters of the line have: raised numbers are small. */
function mainSize(fragments: PdfFragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of fragments) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  const [most] = [...letters].sort(([, left], [, right]) => right - left);
  return most?.[0] ?? 1;
}

function firstWordWidth(text: string, first: PdfFragment | undefined): number {
  if (!first) return 0;
  const perLetter = (first.end - first.x) / Math.max(first.text.length, 1);
  const end = text.search(/\s/);
  return perLetter * (end < 0 ? text.length : end);
}

function isDouble(fragment: PdfFragment, before: PdfFragment | undefined): boolean {
  if (before?.text !== fragment.text) return false;
  const near = fragment.size * 0.15;
  return Math.abs(before.x - fragment.x) < near && Math.abs(before.y - fragment.y) < near;
}
