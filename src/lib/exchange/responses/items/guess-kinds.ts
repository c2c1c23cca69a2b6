import type { AnswerScale, ItemKind } from '$lib/domain/item';
import { labelKey } from '../cells/cell-words';
import { splitChoices } from '../cells/split-choices';
import { findWordScale, plainLabel, toWordScale } from '../cells/word-scales';
import type { ColumnProfile } from '../columns/column-profile';
import { scaleInTitle } from '../columns/scale-in-title';

/** What is known of an item from a file: the words of its titles and everything that was answered. */
export type ItemEvidence = { title: string; profile: ColumnProfile };
/** What kind of item that makes, and whether the title says so. */
export type KindGuess = { kind: ItemKind; scale: AnswerScale | null; choices: string[]; isTold: boolean };

const amounts =
  /\b(?:aantal|hoeveel|number of|how many|how much|leeftijd|age|jaren|years|uren|hours|minuten|minutes|procent|percentage|percent|bedrag|euro|kosten|getal|amount)\b|%|€/i;
const yesNo = new Set([
  'ja',
  'nee',
  'yes',
  'no',
  'misschien',
  'maybe',
  'true',
  'false',
  'waar',
  'onwaar',
  'man',
  'vrouw',
  'male',
  'female'
]);
/** The ends of scales that are asked in numbers. */
const ends = [5, 7, 10];
const mostChoices = 15;

/**
 * The kinds of the items of one file. Items that are answered in numbers are looked at together: on a checklist from 1 to 10 some
 * items have no answer above 5. So are those that are answered in the words of one scale.
 */
export function guessKinds(items: readonly ItemEvidence[]): KindGuess[] {
  const first = items.map(kindByItself);
  const inNumbers = items.filter((_, index) => first[index] === 'numbers');
  const shared = sharedScale(inNumbers.map(({ profile }) => profile));
  const words = sharedWords(items.filter((_, index) => first[index] === 'words'));
  return items.map(({ profile }, index): KindGuess => {
    const guess = first[index]!;
    if (guess === 'numbers') return told('scale', scaleOf(profile, shared));
    if (guess === 'words') {
      const number = wordScaleOf(profile);
      return told('scale', toWordScale(number, words.get(number)!));
    }
    if (guess !== 'nothing') return guess;
    // Nobody answered: as the others of the form.
    return inNumbers.length * 2 > items.length ? told('scale', shared) : told('text', null);
  });
}

function told(kind: ItemKind, scale: AnswerScale | null, choices: string[] = [], isTold = false): KindGuess {
  return { kind, scale, choices, isTold };
}

function kindByItself({ title, profile }: ItemEvidence): KindGuess | 'numbers' | 'words' | 'nothing' {
  const { counted, numeric, days, values } = profile;
  const scale = scaleInTitle(title);
  if (counted === 0) return scale ? told('scale', scale, [], true) : 'nothing';
  if (scale && numeric >= counted * 0.3) return told('scale', scale, [], true);
  if (numeric >= counted * 0.6) {
    if (amounts.test(title)) return told('number', null);
    return kindOfNumbers(profile);
  }
  if (days >= counted * 0.7) return told('date', null);
  if (profile.isMore) return told('text', null);
  const labelled = labelledScale([...values.keys()]);
  if (labelled) return told('scale', labelled);
  if (wordScaleOf(profile) >= 0) return 'words';
  return kindOfWords(profile);
}

function kindOfNumbers({ numbers, numeric }: ColumnProfile): KindGuess | 'numbers' {
  const distinct = [...numbers.keys()];
  if (distinct.length > 0 && distinct.every((value) => value === 0 || value === 1) && numeric >= 4)
    return told('single-choice', null, distinct.sort((a, b) => a - b).map(String));
  let onScale = 0;
  let off = 0;
  let below = 0;
  for (const [value, count] of numbers) {
    const isScore = value >= 0 && value <= 10 && Number.isInteger(value * 2);
    if (isScore) onScale += count;
    else off += count;
    if (value < 0) below += count;
  }
  // Of a few answers one may be a slip, but nobody slips below nought.
  const areSlips = off <= numeric * 0.15 || (off <= 1 && below === 0);
  return onScale > 0 && areSlips && onScale >= off ? 'numbers' : told('number', null);
}

/** The scale that covers nearly all numbers answered; a few beyond it are slips. */
function sharedScale(profiles: readonly ColumnProfile[]): AnswerScale {
  const all = new Map<number, number>();
  for (const { numbers } of profiles)
    for (const [value, count] of numbers) all.set(value, (all.get(value) ?? 0) + count);
  const total = countOf(all, () => true);
  const max = endCovering(all, 0.97);
  const min = countOf(all, (value) => value === 0) > total * 0.03 ? 0 : 1;
  const halves = countOf(all, (value) => !Number.isInteger(value));
  return { min, max, step: halves >= 4 && halves > total * 0.25 ? 0.5 : 1, labels: [] };
}

function scaleOf({ numbers }: ColumnProfile, shared: AnswerScale): AnswerScale {
  return { ...shared, max: Math.max(shared.max, endCovering(numbers, 0.8)) };
}

function endCovering(numbers: ReadonlyMap<number, number>, share: number): number {
  const total = countOf(numbers, (value) => value <= 10);
  return ends.find((end) => countOf(numbers, (value) => value <= end) >= total * share) ?? 10;
}

function countOf(numbers: ReadonlyMap<number, number>, counts: (value: number) => boolean): number {
  let sum = 0;
  for (const [value, count] of numbers) if (counts(value)) sum += count;
  return sum;
}

/** "1 - nooit", "5 (altijd)": numbers with labels make a scale, when every answer has both and one label goes with one number. */
function labelledScale(values: readonly string[]): AnswerScale | null {
  const labels = new Map<number, string>();
  for (const value of values) {
    const found = /^(\d{1,2})\s*[-–—=:.(]+\s*(\P{N}+?)\)?$/u.exec(value);
    if (!found) {
      if (/^\d{1,2}$/.test(value)) continue;
      return null;
    }
    const number = Number(found[1]);
    if (labels.has(number) && labelKey(labels.get(number)!) !== labelKey(found[2]!)) return null;
    labels.set(number, found[2]!);
  }
  if (labels.size < 2) return null;
  const numbers = [...labels.keys()].sort((a, b) => a - b);
  const highest = numbers.at(-1)!;
  if (highest > 10) return null;
  return {
    min: numbers[0] === 0 ? 0 : 1,
    max: highest <= 5 ? Math.max(highest, 3) : (ends.find((end) => end >= highest) ?? 10),
    step: 1,
    labels: numbers.map((value) => ({ value, label: labels.get(value)! }))
  };
}

function wordScaleOf({ values }: ColumnProfile): number {
  const labels = [...values.keys()];
  return labels.length <= 12 ? findWordScale(labels) : -1;
}

/** Of each scale of words the labels that occur anywhere in the file, in a fixed order. */
function sharedWords(items: readonly ItemEvidence[]): Map<number, string[]> {
  const words = new Map<number, string[]>();
  for (const { profile } of items) {
    const number = wordScaleOf(profile);
    const known = words.get(number) ?? [];
    const fresh = [...profile.values.keys()].filter(
      (label) => !known.some((one) => plainLabel(one) === plainLabel(label))
    );
    words.set(number, [...known, ...fresh]);
  }
  for (const labels of words.values()) labels.sort(inOrder);
  return words;
}

function kindOfWords({ values, counted }: ColumnProfile): KindGuess {
  const cells = [...values];
  const multiple = joinedChoices(cells, counted);
  if (multiple) return told('multiple-choice', null, multiple);
  const labels = distinctLabels(cells.map(([label]) => label));
  const length = labels.reduce((sum, label) => sum + label.length, 0) / labels.length;
  const isYesNo = labels.every((label) => yesNo.has(labelKey(label)));
  const comesBack = counted >= 4 && labels.length < counted && labels.length <= Math.max(3, counted * 0.5);
  const isChoice =
    labels.length <= mostChoices && length <= 60 && labels.every((label) => label.length <= 160);
  if (isYesNo || (isChoice && comesBack)) return told('single-choice', null, labels);
  return told('text', null);
}

/** The choices of cells that hold several, when they come back; null when the cells are something else. */
function joinedChoices(cells: readonly [string, number][], counted: number): string[] | null {
  const withEnd = cells.filter(([cell]) => cell.endsWith(';')).reduce((sum, [, count]) => sum + count, 0);
  const joined = cells.filter(([cell]) => /;|\n/.test(cell)).reduce((sum, [, count]) => sum + count, 0);
  const commas = cells.filter(([cell]) => /,\s/.test(cell)).reduce((sum, [, count]) => sum + count, 0);
  const isForms = withEnd >= counted * 0.6;
  if (!isForms && joined < counted * 0.25 && commas < counted * 0.25) return null;
  const parts = new Map<string, { label: string; count: number }>();
  let total = 0;
  for (const [cell, count] of cells)
    for (const part of splitChoices(cell, [])) {
      const known = parts.get(labelKey(part));
      if (known) known.count += count;
      else parts.set(labelKey(part), { label: part, count });
      total += count;
    }
  const distinct = [...parts.values()];
  const length = distinct.reduce((sum, { label }) => sum + label.length, 0) / Math.max(1, distinct.length);
  const comesBack = total >= distinct.length * (isForms ? 1.2 : joined > 0 ? 1.5 : 2);
  if (!comesBack || distinct.length > 40 || length > 80) return null;
  if (!isForms && distinct.length >= cells.length + 3) return null;
  const usual = distinct.filter(({ count }) => count > 1 || distinct.length <= 12);
  return usual.map(({ label }) => label).sort(inOrder);
}

function distinctLabels(labels: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const label of [...labels].sort(inOrder))
    if (!byKey.has(labelKey(label))) byKey.set(labelKey(label), label);
  return [...byKey.values()];
}

const order = new Intl.Collator('nl', { numeric: true });
function inOrder(a: string, b: string): number {
  return order.compare(a, b);
}
