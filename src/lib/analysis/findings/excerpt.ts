import { bracketGroups } from './bracket-groups';
import { comparableWords, type ComparableWords } from './comparable-words';

export { clarify, leaveOut } from './excerpt-editing';

/** A part of an excerpt. Offsets are into the quotation's words, UTF-16, half-open. */
export type ExcerptPiece =
  | { kind: 'words'; text: string; start: number; end: number }
  | { kind: 'omission' }
  | { kind: 'clarification'; text: string };

export type ExcerptCheck = {
  /** What was found, in order. */
  pieces: ExcerptPiece[];
  /** Words outside brackets that are not literally, in order, as whole words in the quotation. Empty: the excerpt is sound. */
  wrong: string[];
};

/** More than this many wrong places are not told apart: that is another text. */
const mostWrong = 12;

/**
 * Tells whether the words of an excerpt that stand outside brackets are literally the quotation's. A bracket is where
 * words may be left out, replaced or added; between two brackets the words follow each other as they were said. White
 * space, kinds of quotation marks and dashes, and composed letters make no difference; case and punctuation do. Of `[D]e`
 * the letter between brackets is that of the word, in either case.
 *
 * Each stretch is sought from where the one before ended, and taken where it is first found: a place further on would leave less for
 * what follows. O(length of the quotation · stretches).
 *
 * @example checkExcerpt('Nou, je moet het dus samen doen', 'je moet het […] samen doen').wrong // []
 */
export function checkExcerpt(words: string, excerpt: string): ExcerptCheck {
  const source = comparableWords(words);
  const parts = excerptParts(excerpt);
  const wrong: string[] = [];
  const placed: (ExcerptPiece | Bracket)[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'bracket') {
      placed.push(part);
      continue;
    }
    const before = parts[index - 1];
    const initial = before?.kind === 'bracket' && before.isAttached ? before.inside : null;
    from = placeStretch(source, { text: part.text, from, initial }, placed, wrong);
  }
  return { pieces: withLiteralBrackets(words, placed), wrong };
}

type Bracket = { kind: 'bracket'; text: string; inside: string; isOmission: boolean; isAttached: boolean };
type Stretch = { kind: 'stretch'; text: string };

/** Stretches of words and what stands between brackets. A bracket is attached when a word follows it without a space. */
function excerptParts(excerpt: string): (Bracket | Stretch)[] {
  const parts: (Bracket | Stretch)[] = [];
  let at = 0;
  const putStretch = (end: number) => {
    const text = excerpt.slice(at, end).trim();
    if (comparableWords(text).text.trim() !== '') parts.push({ kind: 'stretch', text });
  };
  for (const { start, end, isOmission } of bracketGroups(excerpt)) {
    putStretch(start);
    const text = excerpt.slice(start, end);
    const isAttached = !isOmission && /^[\p{L}\p{N}\p{M}]/u.test(excerpt.slice(end, end + 2));
    parts.push({ kind: 'bracket', text, inside: text.slice(1, -1).trim(), isOmission, isAttached });
    at = end;
  }
  putStretch(excerpt.length);
  return parts;
}

type Sought = { text: string; from: number; initial: string | null };

/** Puts a stretch where it is found, in as many pieces as it takes, and gives where the next may begin. */
function placeStretch(
  source: ComparableWords,
  { text, from, initial }: Sought,
  placed: (ExcerptPiece | Bracket)[],
  wrong: string[]
): number {
  const tokens = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    index,
    end: index + word.length
  }));
  const slice = (first: number, count: number) =>
    text.slice(tokens[first]!.index, tokens[first + count - 1]!.end);
  let at = 0;
  let end = from;
  while (at < tokens.length) {
    const seek = (count: number) => findWords(source, slice(at, count), end, at === 0 ? initial : null);
    const count = longestFound(tokens.length - at, (tried) => seek(tried) !== null);
    const found = count > 0 ? seek(count)! : null;
    if (found) {
      const [start, stop] = [source.offsets[found.start]!, source.offsets[found.end]!];
      placed.push({ kind: 'words', text: slice(at, count), start, end: stop });
      end = found.end;
      at += count;
      if (at === tokens.length) break;
    }
    if (wrong.length + 1 >= mostWrong) {
      wrong.push(slice(at, tokens.length - at));
      break;
    }
    // Words that are there but not next to each other: what was left out between them was not shown.
    const isFurtherOn = found !== null && findWords(source, slice(at, 1), end, null) !== null;
    wrong.push(isFurtherOn ? slice(at - 1, 2) : slice(at, 1));
    if (!isFurtherOn) at += 1;
  }
  return end;
}

/** The most for which `holds`, when it holds for all that is less; 0 when for none. Looks at all first: most often that is it. */
function longestFound(most: number, holds: (count: number) => boolean): number {
  if (holds(most)) return most;
  let [low, high] = [0, most - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where words stand first at or after a place, as whole words; in units of the comparable text. */
function findWords(
  { text, joined }: ComparableWords,
  words: string,
  from: number,
  initial: string | null
): { start: number; end: number } | null {
  const sought = comparableWords(words).text;
  const head = initial === null ? '' : comparableWords(initial).text.toLocaleLowerCase('nl');
  for (let start = text.indexOf(sought, from); start !== -1;) {
    const end = start + sought.length;
    const isStart =
      joined[start] === 0 ||
      (head !== '' &&
        start - head.length >= from &&
        joined[start - head.length] === 0 &&
        text.slice(start - head.length, start).toLocaleLowerCase('nl') === head);
    if (isStart && joined[end] === 0) return { start, end };
    start = text.indexOf(sought, start + 1);
  }
  return null;
}

/** Brackets that the quotation itself has, right after the words before them, are its words. */
function withLiteralBrackets(words: string, placed: readonly (ExcerptPiece | Bracket)[]): ExcerptPiece[] {
  let end: number | null = null;
  return placed.map((part, index): ExcerptPiece => {
    if (part.kind === 'words') end = part.end;
    if (part.kind !== 'bracket') return part;
    const next = placed.slice(index + 1).find((later) => later.kind === 'words');
    const start = literalStart(words, part.text, end, next?.start ?? words.length);
    if (start !== null) {
      end = start + part.text.length;
      return { kind: 'words', text: part.text, start, end };
    }
    return part.isOmission ? { kind: 'omission' } : { kind: 'clarification', text: part.inside };
  });
}

/** Where a bracket stands in the words: right after `from`, or before all else (null) right before `until`. */
function literalStart(words: string, bracket: string, from: number | null, until: number): number | null {
  let start = from ?? 0;
  while (start < until && words[start]!.trim() === '') start += 1;
  if (words.startsWith(bracket, start) && start + bracket.length <= until) return start;
  if (from !== null) return null;
  let end = until;
  while (end > 0 && words[end - 1]!.trim() === '') end -= 1;
  return words.slice(0, end).endsWith(bracket) ? end - bracket.length : null;
}
