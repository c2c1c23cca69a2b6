import type { SeenWords } from './seen-words';

const startOfWord = /^[\p{L}\p{M}\p{N}'’]+/u;
const wordBeforeHyphen = /[\p{L}\p{M}\p{N}'’-]*[\p{L}\p{M}\p{N}][-‐\u00AD]$/u;
const lineEndHyphen = /[-‐\u00AD]$/;
// "ouder- en jeugdsteunpunt": the hyphen stands for the word that follows later.
const linkWords = new Set(['en', 'of', 'en/of', 'and', 'or', 'tot', 'als', 'noch', 'und', 'et', 'ou']);
// Shortened words that are no syllable, so a hyphen after them is their own: "ib-er", "mbo-school", "e-mail".
const shortened = new Set(
  'e ex ib ict tv pc cv hr avg wmo mbo hbo vmbo vwo havo bso kdv vve ggd jgz ggz cjg cao dvd sms oks gz rt'.split(
    ' '
  )
);
const vowels = /[aeiouyáàâäéèêëíìîïóòôöúùûü]/i;
// Two vowels that would read as one sound: Dutch puts a hyphen between the parts of such a compound ("zee-egel").
const collision = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])$/i;

/** Whether a line ends in a hyphen after a letter: what follows belongs to the same paragraph. */
export function endsInHyphen(text: string): boolean {
  return wordBeforeHyphen.test(text.slice(-60));
}

/**
 * Two lines of one paragraph as one text. A word broken over them is made whole; the hyphen stays where it is the
 * word's own: before a capital or a digit, before "en" and "of", after a shortened word, between vowels that would
 * run together, or when the document writes the word with a hyphen elsewhere.
 */
export function joinLines(
  before: string,
  after: string,
  seen: SeenWords
): { text: string; isRejoined: boolean } {
  const broken = wordBeforeHyphen.exec(before.slice(-60))?.[0];
  const next = startOfWord.exec(after)?.[0];
  if (broken === undefined || next === undefined) return { text: `${before} ${after}`, isRejoined: false };
  const without = before.replace(lineEndHyphen, '');
  if (before.endsWith('\u00AD')) return { text: without + after, isRejoined: true };
  const firstToken = after.slice(0, 10).split(/[\s,.;:]/, 1)[0] ?? '';
  if (linkWords.has(firstToken)) return { text: `${before} ${after}`, isRejoined: false };
  const stem = broken.slice(0, -1);
  const whole = seen.findWhole(stem, next);
  if (whole === 'hyphenated' || (whole === null && isOwnHyphen(stem, next))) {
    return { text: before + after, isRejoined: false };
  }
  return { text: without + after, isRejoined: true };
}

function isOwnHyphen(stem: string, next: string): boolean {
  const last = stem.at(-1) ?? '';
  const first = next[0] ?? '';
  if (/\p{Lu}|\p{N}/u.test(first) || /\p{Lu}|\p{N}/u.test(last)) return true;
  const part = stem.split('-').at(-1) ?? stem;
  return (
    shortened.has(part.toLowerCase()) ||
    !vowels.test(part) ||
    !vowels.test(next) ||
    collision.test(last + first)
  );
}
