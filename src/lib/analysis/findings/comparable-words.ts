/**
 * A text made alike for comparing letter by letter: white space is one space, quotation marks and dashes are straight, an
 * ellipsis is three dots, letters are composed (NFC), what is invisible is gone. Case stays.
 */
export type ComparableWords = {
  text: string;
  /** For each code unit of `text`, and for its end, where it begins in the text it was made of. */
  offsets: Uint32Array;
  /** For each code unit, whether it is inside a word or sign: 1 where nothing may be cut off before it. */
  joined: Uint8Array;
};

const doubleQuotes = '“”„‟«»＂';
const singleQuotes = '‘’‚‛′`´';
/** Those that can stand inside a word; the longer ones stand between words. */
const hyphens = '-\u2010\u2011';
const longDashes = '\u2012\u2013\u2014\u2015\u2212';
const signs = new Map([
  ...Array.from(doubleQuotes, (sign) => [sign, '"'] as const),
  ...Array.from(singleQuotes, (sign) => [sign, "'"] as const),
  ...Array.from(hyphens + longDashes, (sign) => [sign, '-'] as const),
  ['…', '...'] as const
]);

/** White space, a bracket, or a character with the marks on it. */
const clusters = /[[\]]|\s+|\P{M}\p{M}*|\p{M}+/gu;
const invisible = /^[\u00AD\u200B\u2060\uFEFF]/;
const wordCharacter = /^[\p{L}\p{N}\p{M}_]/u;
const digit = /^\p{N}/u;
const clings = /^[\p{M}\p{Emoji_Modifier}\u200D\uFE0E\uFE0F]/u;
const flagLetter = /^\p{Regional_Indicator}/u;
const plain = /^[\x21-\x26\x28-\x2C\x2E-\x7E]$/;

type Cluster = { made: string; original: string; start: number };

/** O(length). */
export function comparableWords(words: string): ComparableWords {
  const found = readClusters(words);
  const length = found.reduce((sum, { made }) => sum + made.length, 0);
  const offsets = new Uint32Array(length + 1);
  const joined = new Uint8Array(length + 1);
  let at = 0;
  found.forEach((cluster, index) => {
    if (index > 0 && isOneWord(found, index)) joined[at] = 1;
    for (let unit = 0; unit < cluster.made.length; unit++) {
      offsets[at + unit] = cluster.start;
      if (unit > 0) joined[at + unit] = 1;
    }
    at += cluster.made.length;
  });
  offsets[length] = words.length;
  return { text: found.map(({ made }) => made).join(''), offsets, joined };
}

function readClusters(words: string): Cluster[] {
  const found: Cluster[] = [];
  for (const { 0: original, index: start } of words.matchAll(clusters)) {
    if (invisible.test(original)) continue;
    const made = plain.test(original)
      ? original
      : (signs.get(original) ?? (original.trim() === '' ? ' ' : original.normalize('NFC')));
    // White space with something invisible in it is one space too.
    if (made === ' ' && found.at(-1)?.made === ' ') continue;
    found.push({ made, original, start });
  }
  return found;
}

/** Whether the clusters before and at an index belong together: within a word, a number, an emoji. */
function isOneWord(found: readonly Cluster[], index: number): boolean {
  const [before, here] = [found[index - 1]!.original, found[index]!.original];
  if (before.trim() === '' || before === '[' || before === ']') return false;
  if (clings.test(here) || before.endsWith('\u200D')) return true;
  if (flagLetter.test(before) && flagLetter.test(here)) return true;
  if (isInWord(found, index - 1) && isInWord(found, index)) return true;
  return false;
}

/** A letter or digit; an apostrophe or hyphen between two of them; a point, comma or colon between two digits. */
function isInWord(found: readonly Cluster[], index: number): boolean {
  const { original, made } = found[index]!;
  if (wordCharacter.test(original)) return true;
  const [before, after] = [found[index - 1]?.original ?? '', found[index + 1]?.original ?? ''];
  if (made === "'" || hyphens.includes(original))
    return wordCharacter.test(before) && wordCharacter.test(after);
  if ('.,:'.includes(original)) return digit.test(before) && digit.test(after);
  return false;
}
