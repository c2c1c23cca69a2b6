import { cimoElements, type CimoElementId } from '$lib/domain/cimo-element';
import type { Configuration } from '$lib/domain/configuration';

/** How a design proposition is said in a language. */
export type PropositionWords = {
  /** The sentence for the elements that are there, in their order; the others are not asked for. */
  sentence: (present: readonly CimoElementId[], statements: Record<CimoElementId, string>) => string;
  /** A context that does not begin as part of a sentence: “in de context van …”. */
  inContext: (context: string) => string;
  /** First words, in lower case, with which a context does: “bij”, “in”, “wanneer”. */
  openings: readonly string[];
  /** First words, in lower case, that lose their capital inside a sentence: those that are no name for sure. */
  smallWords: readonly string[];
};

/**
 * The design proposition of a configuration in one sentence: as the researcher edited it, or else as `madeProposition`
 * gives it.
 */
export function propositionOf(
  configuration: Pick<Configuration, 'statements' | 'proposition'>,
  words: PropositionWords
): string {
  return configuration.proposition ?? madeProposition(configuration.statements, words);
}

/**
 * The design proposition that follows from the statements, after Denyer, Tranfield & Van Aken (2008): in context C use
 * intervention I to invoke mechanism M and get outcome O. What has no statement is left out; of no statement at all it is empty.
 */
export function madeProposition(statements: Configuration['statements'], words: PropositionWords): string {
  const inside = Object.fromEntries(
    cimoElements.map((element) => [element, insideSentence(statements[element], words.smallWords)])
  ) as Configuration['statements'];
  const present = cimoElements.filter((element) => inside[element] !== '');
  if (present.length === 0) return '';
  const opens = words.openings.includes(firstWord(inside.context).toLocaleLowerCase('nl'));
  const context = opens ? withoutCapital(inside.context) : words.inContext(inside.context);
  const sentence = words.sentence(present, { ...inside, context });
  // A statement that ends in a mark of its own needs no full stop.
  return withCapital(sentence.replace(/([…?!]|\.\.\.)( …|\.)$/, '$1'));
}

/** Whether the statements are other than when the proposition was edited; false while it is the made one. */
export function isPropositionStale({
  proposition,
  propositionFrom,
  statements
}: Pick<Configuration, 'proposition' | 'propositionFrom' | 'statements'>): boolean {
  if (proposition === null || !propositionFrom) return false;
  return cimoElements.some((element) => propositionFrom[element] !== statements[element]);
}

/** A statement as part of a sentence: on one line, without its full stop, and small where it is no name for sure. */
function insideSentence(statement: string, smallWords: readonly string[]): string {
  const line = statement.replace(/\s+/g, ' ').trim();
  // An ellipsis is no full stop.
  const open = /(\.\.\.|…)$/.test(line) ? line : line.replace(/[\s.;,:]+$/, '');
  const word = firstWord(open);
  const isSmall = smallWords.includes(word.toLocaleLowerCase('nl')) && !/\p{Lu}/u.test(word.slice(1));
  return isSmall ? withoutCapital(open) : open;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}’']+/u.exec(text)?.[0] ?? '';
}

function withoutCapital(text: string): string {
  return changeFirst(text, (letter) => letter.toLocaleLowerCase('nl'));
}

function withCapital(text: string): string {
  return changeFirst(text, (letter) => letter.toLocaleUpperCase('nl'));
}

/** The first letter changed, not the rest; `IJsland` keeps to Dutch spelling as it is. */
function changeFirst(text: string, change: (letter: string) => string): string {
  const [first = ''] = text;
  return change(first) + text.slice(first.length);
}
