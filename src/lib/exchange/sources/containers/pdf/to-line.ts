import type { PdfFragment, PdfLine } from './pdf-fragment';

/** What the page as a whole tells about its lines. */
export type LineSurroundings = {
  page: number;
  column: PdfLine['column'];
  /** Where the longest line of the column ends. */
  right: number;
  /** Where cells under each other begin, rounded to points. */
  tabStops: Set<number>;
};

// In shares of the letters' size: less is one word, more may be a jump to a tab or a cell, or surely is one.
const wordGap = 0.15;
const tabGap = 2;
export const cellGap = 0.5;

const presentationForms = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFE]/g;

/**
 * One line of pieces that stand beside each other. Spaces are those written and those left open; a wide gap is
 * a tab, unless all gaps of the line are as wide to fill it. Words printed twice to look bold count once.
 */
export function toLine(fragments: PdfFragment[], surroundings: LineSurroundings): PdfLine {
  const words = sortWords(fragments);
  const size = mainSize(words);
  const isRightToLeft = countLetters(words.filter((word) => word.isRightToLeft)) * 2 > countLetters(words);
  const ordered = isRightToLeft ? [...words].reverse() : words;
  const isStretched = isJustified(words, surroundings.right);
  let text = '';
  let before: PdfFragment | undefined;
  for (const fragment of ordered) {
    if (before) text += isStretched ? ' ' : separator(before, fragment, surroundings.tabStops);
    text += fragment.text;
    before = fragment;
  }
  const clean = text
    .replace(presentationForms, (form) => form.normalize('NFKC'))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim();
  return {
    text: clean,
    x: words[0]?.x ?? 0,
    end: words.reduce((most, word) => Math.max(most, word.end), -Infinity),
    y: words.find((word) => word.size === size)?.y ?? 0,
    size,
    firstWordWidth: firstWordWidth(clean, ordered[0]),
    page: surroundings.page,
    column: surroundings.column
  };
}

/** The pieces with letters from left to right, each once. */
export function sortWords(fragments: PdfFragment[]): PdfFragment[] {
  const words = fragments.filter((fragment) => fragment.text.trim() !== '');
  words.sort((left, right) => left.x - right.x || left.order - right.order);
  return words.filter((word, index) => !isDouble(word, words[index - 1]));
}

/**
 * Whether the line was stretched to end at the margin: single words with gaps of one width. In a label with a tab,
 * or in cells, gaps differ or some piece holds more than one word.
 */
export function isJustified(words: PdfFragment[], right: number): boolean {
  const last = words.at(-1);
  if (!last || words.length < 2 || right - last.end > last.size * 0.5) return false;
  const gaps = words.slice(1).map((word, index) => word.x - (words[index]?.end ?? 0));
  const most = gaps.reduce((widest, gap) => Math.max(widest, gap), 0);
  const least = gaps.reduce((narrowest, gap) => Math.min(narrowest, gap), Infinity);
  return least > 0 && most - least <= most * 0.3 && !words.some((word) => /\S\s+\S/.test(word.text));
}

function separator(before: PdfFragment, after: PdfFragment, tabStops: Set<number>): string {
  const gap = Math.max(after.x - before.end, before.x - after.end);
  const size = Math.min(before.size, after.size);
  if (gap > tabGap * size || (gap > cellGap * size && tabStops.has(Math.round(after.x)))) return '\t';
  return gap > wordGap * size ? ' ' : '';
}

/** The size that most letters of the line have: raised numbers are small. */
function mainSize(words: PdfFragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  const [most] = [...letters].sort(([, left], [, right]) => right - left);
  return most?.[0] ?? 1;
}

function firstWordWidth(text: string, first: PdfFragment | undefined): number {
  if (!first) return 0;
  const perLetter = (first.end - first.x) / Math.max(first.text.length, 1);
  const end = text.search(/\s/);
  return perLetter * (end < 0 ? text.length : end);
}

function countLetters(words: PdfFragment[]): number {
  return words.reduce((total, word) => total + word.text.length, 0);
}

function isDouble(word: PdfFragment, before: PdfFragment | undefined): boolean {
  if (before?.text !== word.text) return false;
  const near = word.size * 0.15;
  return Math.abs(before.x - word.x) < near && Math.abs(before.y - word.y) < near;
}
