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
const shortestPart = 3;

type Wanted = { pseudonym: string; needsCapital: boolean };

/**
 * Gives a function that puts the pseudonym between square brackets wherever a name stands as a whole word, case and
 * accents aside, the longest name first; inside brackets that are there already it adds none. Of a name of several words each
 * part of at least three letters counts as well, when it has a capital in the text, and so does a short name, or one that is a
 * word of every day (`Roos`). A name that is its own pseudonym, or one of `kept` (roles, `Interviewer`), stays, and so do parts of
 * names that are. Two people of one first name: the first of the list. O(length) a text.
 */
export function nameReplacer(
  names: readonly NamePseudonym[],
  kept: readonly string[] = []
): (text: string) => string {
  const wanted = wantedNames(names, new Set(kept.map(fold)));
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
  const add = (word: string, name: Wanted) => {
    if (word !== '' && !kept.has(word) && !wanted.has(word)) wanted.set(word, name);
  };
  const whole = names.map(({ name, pseudonym }) => ({ name: name.trim(), pseudonym }));
  for (const { name, pseudonym } of whole) {
    const folded = fold(name);
    if (folded !== fold(pseudonym))
      add(folded, { pseudonym, needsCapital: folded.length < shortestPart || commonWords.has(folded) });
  }
  for (const { name, pseudonym } of whole)
    for (const part of partsOf(name)) {
      const folded = fold(part);
      if (!fold(pseudonym).split(' ').includes(folded)) add(folded, { pseudonym, needsCapital: true });
    }
  return wanted;
}

/** The words of a name that can stand for it alone: with a capital, three letters or more, no particle. */
function partsOf(name: string): string[] {
  const parts = name.split(/[\s,()[\]/|]+/).filter(Boolean);
  if (parts.length < 2) return [];
  return parts
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
    .filter(
      (part) => /^\p{Lu}/u.test(part) && [...part].length >= shortestPart && !particles.has(fold(part))
    );
}

function fold(name: string): string {
  return foldText(name.trim()).folded.replace(/\s+/g, ' ');
}

/** White space in a name stands for any in the text. */
function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
