import type { IncomingAttribute } from '$lib/analysis/cases/import/incoming-case';
import { readAttributeValue } from '$lib/commands/cases/attribute-value';
import { distinctChoices } from '$lib/commands/cases/save-attribute';
import { attributeKinds, type Attribute, type AttributeKind } from '$lib/domain/attribute';
import { joinNames, splitNames } from '../codebook/joined-names';
import type { ExportLocale } from '../export/export-table';
import { attributeWords, caseFieldOf, isCountedTitle, kindWords } from './case-titles';

const prefix = new RegExp(`^(?:${attributeWords.join('|')}):\\s*`, 'i');
const words = Object.values(kindWords).flat().join('|');
const suffix = new RegExp(`\\s*\\[(${words})(?::\\s*([^]*))?\\]$`, 'i');

/** The attribute a column holds, by its title and its cells. What the title says of the kind goes before what cells look like. */
export function attributeOfColumn(title: string, cells: readonly string[]): IncomingAttribute {
  const [found, kindWord, choiceWords] = suffix.exec(title) ?? [];
  const named = found === undefined ? title : title.slice(0, -found.length);
  const name = named.replace(prefix, '').trim();
  const kind = kindWord ? kindOfWord(kindWord) : guessKind(cells);
  const choices = kind !== 'choice' ? [] : choiceWords ? splitNames(choiceWords) : choicesOf(cells);
  return { name, kind, choices };
}

/**
 * What stands above the column of an attribute: its name, marked where it would be taken for something else, and its kind
 * where its values do not tell.
 */
export function titleOfAttribute(
  attribute: Pick<Attribute, 'name' | 'kind' | 'choices'>,
  cells: readonly string[],
  locale: ExportLocale
): string {
  const { name, kind, choices } = attribute;
  const language = locale === 'nl' ? 0 : 1;
  const isMistaken =
    caseFieldOf(name) !== undefined || isCountedTitle(name) || prefix.test(name) || suffix.test(name);
  const shown = isMistaken ? `${attributeWords[language]}: ${name}` : name;
  const guessed = attributeOfColumn(shown, cells);
  const isTold =
    guessed.name === name &&
    guessed.kind === kind &&
    (kind !== 'choice' || JSON.stringify(guessed.choices) === JSON.stringify(choices)) &&
    cells.some((cell) => cell.trim() !== '');
  if (isTold) return shown;
  const list = kind === 'choice' && choices.length > 0 ? `: ${joinNames(choices)}` : '';
  return `${shown} [${kindWords[kind][language]}${list}]`;
}

/** Beyond this many a choice is no help. */
const mostChoices = 12;
const longestChoice = 60;

/** What cells look like: yes and no, numbers, days, a few words that come back, else text. */
export function guessKind(cells: readonly string[]): AttributeKind {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length === 0) return 'text';
  const fit = (kind: AttributeKind) =>
    filled.every((cell) => readAttributeValue({ kind, choices: [] }, cell) !== undefined);
  // 1 and 0, and crosses, may mean anything; 007 is a code.
  if (fit('yes-no') && filled.every((cell) => cell.length > 1)) return 'yes-no';
  if (fit('number') && filled.every((cell) => !/^[-+]?0\d/.test(cell))) return 'number';
  if (fit('date')) return 'date';
  const choices = choicesOf(filled);
  const isFew = choices.length <= Math.min(mostChoices, filled.length / 2);
  return isFew && choices.every((choice) => choice.length <= longestChoice) ? 'choice' : 'text';
}

function choicesOf(cells: readonly string[]): string[] {
  return distinctChoices(cells);
}

function kindOfWord(word: string): AttributeKind {
  return attributeKinds.find((kind) => kindWords[kind].some((known) => known === word.toLowerCase()))!;
}
