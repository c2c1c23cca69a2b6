import { editDistance } from '$lib/language/edit-distance';
import type { NameShape } from './name-shape';

/** Why two names may stand for one code, the surest first. */
export const nearReasons = [
  'same-but-case',
  'same-but-accents',
  'same-words',
  'same-stem',
  'small-distance'
] as const;
export type NearReason = (typeof nearReasons)[number];

/**
 * Why two names look like twins; null when they do not. Same words are the same letters however they are parted, or the
 * same words in another order, articles aside.
 */
export function likeness(a: NameShape, b: NameShape): NearReason | null {
  if (a.caseless === b.caseless) return 'same-but-case';
  if (a.folded === b.folded) return 'same-but-accents';
  if (a.letters === '' || b.letters === '') return null;
  if (a.letters === b.letters || a.wordSet === b.wordSet) return 'same-words';
  if (a.stemSet === b.stemSet) return 'same-stem';
  return isMisspelt(a, b) ? 'small-distance' : null;
}

/**
 * How many slips two words may differ by, given the length of the shorter. Short words are each other's neighbours by
 * chance ("wel", "niet", "kant", "kind"): under six letters none. One slip up to eleven letters; long compounds are
 * typed with more, so two from twelve on.
 */
export function slipsAllowed(length: number): number {
  if (length < 6) return 0;
  return length < 12 ? 1 : 2;
}

/**
 * Whether one name can be a misspelling of the other. The first letter must agree: slips seldom hit it, and the
 * prefixes that turn a meaning round stand there ("onzekerheid", "zekerheid"). So must every number. With as many words
 * on either side each word is held against its own counterpart, so that "hulp vragen" and "hulp dragen" stay apart.
 */
function isMisspelt(a: NameShape, b: NameShape): boolean {
  const most = slipsAllowed(Math.min(a.letters.length, b.letters.length));
  if (most === 0 || a.letters[0] !== b.letters[0] || a.digits !== b.digits) return false;
  if (bitCount(a.letterBits ^ b.letterBits) > 2 * most) return false;
  if (a.words.length !== b.words.length || a.words.length === 1)
    return editDistance(a.letters, b.letters, most) <= most;
  let slips = 0;
  for (const [at, word] of a.words.entries()) {
    slips += wordDistance(word, b.words[at]!);
    if (slips > most) return false;
  }
  return true;
}

function wordDistance(a: string, b: string): number {
  if (a === b) return 0;
  const most = slipsAllowed(Math.min(a.length, b.length));
  return most === 0 || a[0] !== b[0] ? Infinity : editDistance(a, b, most);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
