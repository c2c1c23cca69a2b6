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
 * English: Porter (1980). Dutch: Porter's Snowball stemmer of 2002 as natural has it, mended in four places.
 * - natural keeps a flag from the word before, so that the stem of "dankbar" would depend on what was asked earlier:
 *   it is cleared.
 * - Snowball leaves the spelling of closed syllables alone: "gezin" and "gezinnen", "brief" and "brieven", "huis" and
 *   "huizen" would have two stems. A doubled last letter becomes single, a last v and z become f and s.
 * - It takes an s after a vowel for part of the word: "relatie" and "relaties", "keuze" and "keuzes" would be strangers.
 * - Plurals on -eren, on 's and with another vowel are not known to it, and "kinderen" is the commonest word of all in
 *   research on schools and families. Two short lists have them.
 */
export function stem(word: string, language: WordLanguage): string {
  const { folded } = foldText(word);
  return language === 'en' ? english.stem(folded) : dutchStem(folded);
}

/** Till nothing changes any more: "grenzen" comes to "grens", which has an s to lose as "grens" itself does. */
function dutchStem(word: string): string {
  let found = natural(singular(word));
  for (let next = respell(found); next !== found; next = respell(found)) found = natural(next);
  return found;
}

function respell(word: string): string {
  const spelt = word.replace(doubled, '$1').replace(/v$/, 'f').replace(/z$/, 's');
  return spelt.length < 5 ? spelt : spelt.replace(/ies$/, 'ie').replace(/([^aeiou])es$/, '$1');
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
