import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import { foldText } from './fold-text';
import type { WordLanguage } from './word-reader';

/** Plurals on -eren, also at the end of a compound ("pleegkinderen"). */
const pluralEndings = [
  ['kinderen', 'kind'],
  ['eieren', 'ei'],
  ['volkeren', 'volk'],
  ['goederen', 'goed'],
  ['gemoederen', 'gemoed']
] as const;
/** Plurals with another vowel, word for word: "kleden" and "besteden" end like them and are none. */
const pluralWords: ReadonlyMap<string, string> = new Map([
  ['leden', 'lid'],
  ['teamleden', 'teamlid'],
  ['gezinsleden', 'gezinslid'],
  ['familieleden', 'familielid'],
  ['steden', 'stad']
]);
const doubled = /([bdfgklmnprst])\1$/;

/**
 * What the forms of a word have in common, case and accents folded: `begeleid` for "begeleiding" and "Begeleidingen".
 * A stem is no word and is only there to be compared. One word at a time: see `wordReader`.
 *
 * English: Porter (1980). Dutch: Porter's Snowball stemmer of 2002 as natural has it, mended in three places.
 * - natural keeps a flag from the word before, so that the stem of "dankbar" would depend on what was asked earlier:
 *   it is cleared.
 * - Snowball leaves the spelling of closed syllables alone: "gezin" and "gezinnen", "brief" and "brieven", "huis" and
 *   "huizen" would have two stems. A doubled last letter becomes single, a last v and z become f and s.
 * - Plurals on -eren, on 's and with another vowel are not known to it, and "kinderen" is the commonest word of all in
 *   research on schools and families. Two short lists have them.
 */
export function stem(word: string, language: WordLanguage): string {
  const { folded } = foldText(word);
  return language === 'en' ? english.stem(folded) : dutchStem(folded);
}

function dutchStem(word: string): string {
  const plain = natural(singular(word));
  const spelt = plain.replace(doubled, '$1').replace(/v$/, 'f').replace(/z$/, 's');
  // "grenzen" has come to "grens", which has an s to lose as "grens" itself does.
  return spelt === plain ? plain : natural(spelt).replace(doubled, '$1');
}

function singular(word: string): string {
  const known = pluralWords.get(word);
  if (known) return known;
  const ending = pluralEndings.find(([plural]) => word.endsWith(plural));
  if (ending) return word.slice(0, -ending[0].length) + ending[1];
  return word.replace(/'s$/, '').replace(/eeen$/, 'ee');
}

function natural(word: string): string {
  dutch.suffixeRemoved = false;
  return dutch.stem(word);
}
