import { bracketGroups } from './bracket-groups';
import { comparableWords } from './comparable-words';

/** An excerpt with where the caret goes. */
export type EditedExcerpt = { excerpt: string; caret: number };

const omission = '[…]';

/**
 * Replaces a selection `[start, end)` by `[…]`. Words and brackets that are selected in part are left out whole, and what
 * was left out beside it becomes one with it. Without anything selected the excerpt stays as it is.
 */
export function leaveOut(excerpt: string, start: number, end: number): EditedExcerpt {
  const groups = bracketGroups(excerpt);
  const cuts = cutPlaces(excerpt);
  let from = Math.min(start, end);
  let to = Math.max(start, end);
  while (from < to && isSpace(excerpt[from])) from += 1;
  while (to > from && isSpace(excerpt[to - 1])) to -= 1;
  if (from === to) return { excerpt, caret: end };
  while (!cuts[from]) from -= 1;
  while (!cuts[to]) to += 1;
  for (const group of groups.toReversed())
    if (group.isOmission && group.end <= from && excerpt.slice(group.end, from).trim() === '')
      from = group.start;
  for (const group of groups)
    if (group.isOmission && group.start >= to && excerpt.slice(to, group.start).trim() === '') to = group.end;
  return insertBetween(excerpt.slice(0, from), omission, excerpt.slice(to));
}

/**
 * Puts a clarification between brackets at a place; inside a word or bracket it goes after that. Brackets in the words
 * become parentheses; without words the excerpt stays as it is.
 */
export function clarify(excerpt: string, at: number, words: string): EditedExcerpt {
  const inside = words.replace(/\[/g, '(').replace(/\]/g, ')').replace(/\s+/g, ' ').trim();
  if (inside === '') return { excerpt, caret: at };
  const cuts = cutPlaces(excerpt);
  let place = Math.min(Math.max(0, at), excerpt.length);
  while (!cuts[place]) place += 1;
  return insertBetween(excerpt.slice(0, place), `[${inside}]`, excerpt.slice(place));
}

/** 1 where an excerpt may be cut: not inside a word or bracket, nor between a bracket and the word it is attached to. */
function cutPlaces(excerpt: string): Uint8Array {
  const cuts = new Uint8Array(excerpt.length + 1);
  const { offsets, joined } = comparableWords(excerpt);
  offsets.forEach((offset, unit) => {
    if (unit === 0 || offset !== offsets[unit - 1]) cuts[offset] = joined[unit] === 0 ? 1 : 0;
  });
  for (const { start, end } of bracketGroups(excerpt)) {
    cuts.fill(0, start + 1, end);
    if (isWord(excerpt, end)) cuts[end] = 0;
  }
  cuts[0] = 1;
  cuts[excerpt.length] = 1;
  return cuts;
}

function insertBetween(before: string, bracket: string, after: string): EditedExcerpt {
  const needsSpaceBefore = before !== '' && !/[\s([{“‘„«"'\-–—/]$/u.test(before);
  const needsSpaceAfter = /^[\p{L}\p{N}\p{M}[(“‘„«]/u.test(after);
  const head = `${before}${needsSpaceBefore ? ' ' : ''}${bracket}`;
  return { excerpt: `${head}${needsSpaceAfter ? ' ' : ''}${after}`, caret: head.length };
}

const isSpace = (character: string | undefined) => character !== undefined && character.trim() === '';
const isWord = (text: string, at: number) => /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2));
