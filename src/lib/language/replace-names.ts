import { foldText } from './fold-text';

/** A name that must not be read outside the project, and what stands there instead. */
export type NamePseudonym = { name: string; pseudonym: string };

/** Words that are first names as well: only with a capital are they taken for one. */
const commonWords = new Set(
  (
    'an art bas beer bloem bo bram dag dan den dirk els faith fleur ger grace guy hans har heel hein hoop hope iris jan jet joy ' +
    'juni june kees kim klaas lente lies linde lot lotte mark marijn max may mei mies min noor olijf patience pim piet pleun ' +
    'rein ria rob robin roos rose ruud sam sara sky sol star sterre storm sunny tim tom ton vera wende wies wil will win wolf zon'
  ).split(' ')
);
const particles = new Set(
  'van de der den het t ten ter te la le el al bin ben von du da di en op in bij aan and of'.split(' ')
);
/** How somebody is addressed before a name; alone it names nobody, as the last word of a name it does (`Jan Meester`). */
const titles = new Set(
  (
    'dhr mevr mevrouw meneer mijnheer mister miss mrs heer prof drs ing juf juffrouw meester moeder vader mama papa oma opa ' +
    'tante oom mother father'
  ).split(' ')
);
/** What transcripts and the people in them are called in general. */
const generalWords = new Set(
  (
    'spreker speaker respondent respondente deelnemer deelneemster participant geinterviewde interviewee interviewer ouder ' +
    'parent leerkracht teacher onderzoeker researcher onbekend unknown interview gesprek focusgroep focus groep group ' +
    'observatie observation verslag transcript opname recording intake meeting'
  ).split(' ')
);
const shortestPart = 3;

type Wanted = { pseudonym: string; needsCapital: boolean };

/**
 * Gives a function that puts the pseudonym between square brackets wherever a name stands as a whole word, case and
 * accents aside, the longest name first; inside brackets that are there already it adds none. Of a name of several words each
 * part of at least three letters counts as well, when it has a capital in the text, and so does a short name, one in capitals
 * (`EVA`), or one that is a word of every day (`Roos`).
 *
 * Words stay that are no name: `kept` (roles, `Interviewer`) and what they and pseudonyms are made of (`Bestuurder`, of
 * `directeur-bestuurder`), codes (`R1`, `I`), general words (`Spreker`) and titles before a name (`Mevrouw`). Two people of one first name: the first of the list. O(length) a text.
 */
export function nameReplacer(
  names: readonly NamePseudonym[],
  kept: readonly string[] = []
): (text: string) => string {
  const wanted = wantedNames(names, keptWords(names, kept));
  if (wanted.size === 0) return (text) => text;
  const longestFirst = [...wanted.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  return (text) => replaceIn(text, pattern, wanted);
}

function replaceIn(text: string, pattern: RegExp, wanted: ReadonlyMap<string, Wanted>): string {
  const { folded, toOriginal } = foldText(text);
  let result = '';
  let done = 0;
  for (const match of folded.matchAll(pattern)) {
    const name = wanted.get(match[0].replace(/\s+/g, ' '));
    const start = toOriginal(match.index);
    const end = endOf(text, toOriginal(match.index + match[0].length));
    if (!name || (name.needsCapital && !/^\p{Lu}/u.test(text.slice(start)))) continue;
    const isBracketed = text[start - 1] === '[' && text[end] === ']';
    result += text.slice(done, start) + (isBracketed ? name.pseudonym : `[${name.pseudonym}]`);
    done = end;
  }
  return result + text.slice(done);
}

/** Marks on the last letter of a name go with it. */
function endOf(text: string, end: number): number {
  return end + (/^\p{Mn}+/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}

function wantedNames(
  names: readonly NamePseudonym[],
  kept: ReadonlySet<string>
): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const whole = names
    .map(({ name, pseudonym }) => ({ name: name.trim(), pseudonym, own: new Set(wordsOf(pseudonym)) }))
    .filter(({ name }) => name !== '' && !isCode(name));
  const add = (word: string, own: ReadonlySet<string>, name: Wanted) => {
    const isKept = wordsOf(word).every((part) => kept.has(part) || own.has(part) || generalWords.has(part));
    if (!isKept && !kept.has(word) && !wanted.has(word)) wanted.set(word, name);
  };
  for (const { name, pseudonym, own } of whole) {
    const folded = fold(name);
    if (titles.has(folded)) continue;
    const needsCapital = folded.length < shortestPart || isShout(name) || commonWords.has(folded);
    add(folded, own, { pseudonym, needsCapital });
  }
  for (const { name, pseudonym, own } of whole)
    for (const part of partsOf(name)) add(fold(part), own, { pseudonym, needsCapital: true });
  return wanted;
}

/**
 * What is kept, whole and in words. Of pseudonyms only words without a capital beside others: any other may be the name of
 * somebody else.
 */
function keptWords(names: readonly NamePseudonym[], kept: readonly string[]): ReadonlySet<string> {
  const inPseudonyms = names.flatMap(({ pseudonym }) => {
    const words = pseudonym.split(between).filter(Boolean);
    return words.length > 1 ? words.filter(isLower) : [];
  });
  return new Set([...kept.map(fold), ...kept.flatMap(wordsOf), ...inPseudonyms.map(fold)]);
}

/** The words a name or role is made of, folded; a number in it is one. */
function wordsOf(name: string): string[] {
  return fold(name).split(between).filter(Boolean);
}

const between = /[\s\-\u2010-\u2015/|,()[\]]+/;

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** What transcribers write for a name: `I`, `R1`, `VO1`. Three capitals are a name: `EVA`. */
function isCode(name: string): boolean {
  return /^(?:\p{Lu}{1,2}|\p{Lu}{1,3}[ _-]?\d{1,3})$/u.test(name);
}

/** A short name in capitals only; as a word of every day (`mom`) it stays. */
function isShout(name: string): boolean {
  return /^\p{Lu}{3}$/u.test(name);
}

/** The words of a name that can stand for it alone: with a capital, three letters or more, no particle, no title. */
function partsOf(name: string): string[] {
  const parts = name.split(/[\s,()[\]/|]+/).filter(Boolean);
  if (parts.length < 2) return [];
  return parts
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
    .filter((part, index) => {
      const folded = fold(part);
      const isTitle = titles.has(folded) && index < parts.length - 1;
      const isLong = [...part].length >= shortestPart;
      return /^\p{Lu}/u.test(part) && isLong && !isTitle && !particles.has(folded) && !isCode(part);
    });
}

function fold(name: string): string {
  return foldText(name.trim()).folded.replace(/\s+/g, ' ');
}

/** White space in a name stands for any in the text. */
function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
