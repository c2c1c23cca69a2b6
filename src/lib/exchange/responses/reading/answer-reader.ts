import type { AnswerScale } from '$lib/domain/item';
import type { MissingReason } from '$lib/domain/response';
import type { MappedItem, ProblemDecision } from '$lib/domain/response-mapping';
import { cellWords, labelKey } from '../cells/cell-words';
import { missingReason } from '../cells/missing-words';
import { readDay } from '../cells/read-day';
import { readScore } from '../cells/read-score';
import { splitChoices } from '../cells/split-choices';
import { plainLabel } from '../cells/word-scales';
import type { SheetCell } from '../response-file';
import type { ProblemKind, ReadAnswer } from '../response-reading';

type Value = number | string | string[];

/** A way out of a problem: what is taken when it is chosen; null leaves the answer out. `value` where that is more than `taken`. */
export type WayOut = { decision: ProblemDecision; taken: number | string | null; value?: Value | null };

/** A cell read as the answer to an item. With a problem `value` is null until a way out is chosen. */
export type CellAnswer = {
  value: Value | null;
  missing: MissingReason | null;
  /** Words beside the answer. */
  text: string | null;
  found: string | null;
  problem: { kind: ProblemKind; waysOut: WayOut[] } | null;
  /** The same as an answer of a response, when there is no problem: one object however often it is given. */
  asRead: ReadAnswer | null;
};
/** A cell before it is known whose answer it is. */
type Reading = Omit<CellAnswer, 'asRead'>;

/** How numbers and days are written in a file. */
export type WritingForm = { decimal: ',' | '.'; dayFirst: boolean };

/** What of a number that is no scale may be told apart from it. */
const mostMemory = 5_000;
const skip: WayOut = { decision: 'skip', taken: null };
const otherChoice = /^(?:anders|andere|overig|overige|other|een ander|iets anders)\b/;

/** Reads cells as answers to one item; what reads alike is read once. */
export function answerReader(
  item: MappedItem,
  form: WritingForm
): (cell: SheetCell | undefined) => CellAnswer {
  const read = readerOf(item, form);
  const known = new Map<SheetCell | undefined, CellAnswer>();
  return (cell) => {
    if (typeof cell === 'object' && cell !== null) return asAnswer(read(cell), item.number);
    const before = known.get(cell);
    if (before) return before;
    const answer = asAnswer(read(cell), item.number);
    if (known.size < mostMemory) known.set(cell, answer);
    return answer;
  };
}

/** A reading as the answer to the item of this number. */
export function asAnswer(reading: Reading, item: string): CellAnswer {
  const { value, missing, text, found, problem: trouble } = reading;
  return { ...reading, asRead: trouble ? null : { item, value, missing, text, found } };
}

function readerOf(item: MappedItem, form: WritingForm): (cell: SheetCell | undefined) => Reading {
  if (item.kind === 'date') return (cell) => readDate(cell, form);
  if (item.kind === 'scale' || item.kind === 'number') {
    const scale = item.kind === 'scale' ? item.scale : null;
    const numberOf = labelReader(scale);
    return (cell) => readNumber(cell, { item, scale, form, numberOf });
  }
  if (item.kind === 'single-choice' || item.kind === 'multiple-choice') {
    const labels = new Map(item.choices.map((label) => [labelKey(label), label]));
    return (cell) =>
      item.kind === 'single-choice' ? readChoice(cell, item, labels) : readChoices(cell, item, labels);
  }
  return (cell) => {
    const words = cellWords(cell);
    const missing = missingReason(words, true);
    return missing ? none(missing, words) : taken(words);
  };
}

function taken(value: Value, text: string | null = null): Reading {
  return { value, missing: null, text, found: null, problem: null };
}

function none(missing: MissingReason, found: string): Reading {
  return { value: null, missing, text: null, found: found || null, problem: null };
}

function problem(kind: ProblemKind, found: string, waysOut: WayOut[]): Reading {
  return { value: null, missing: 'invalid', text: null, found, problem: { kind, waysOut } };
}

function readDate(cell: SheetCell | undefined, { dayFirst }: WritingForm): Reading {
  const words = cellWords(cell);
  const missing = missingReason(words);
  if (missing) return none(missing, words);
  const day = readDay(cell, dayFirst);
  if (!day) return problem('bad-date', words, [skip]);
  if (!day.isSerial) return taken(day.day);
  return problem('number-for-date', words, [skip, { decision: 'accept', taken: day.day }]);
}

/** The number that words stand for on a scale, and whether they stand for no answer ("9 = weet niet"). */
type LabelReader = (words: string) => number | null;

function labelReader(scale: AnswerScale | null): LabelReader {
  const values = new Map((scale?.labels ?? []).map(({ value, label }) => [plainLabel(label), value]));
  return (words) => (values.size === 0 ? null : (values.get(plainLabel(words)) ?? null));
}

type NumberReading = {
  item: MappedItem;
  scale: AnswerScale | null;
  form: WritingForm;
  numberOf: LabelReader;
};

function readNumber(cell: SheetCell | undefined, reading: NumberReading): Reading {
  const { scale, form, numberOf, item } = reading;
  if (typeof cell === 'number') return fit(cell, String(cell), scale);
  const words = cellWords(cell);
  const labelled = words === '' ? null : numberOf(words);
  if (labelled !== null) return fit(labelled, words, scale);
  const missing = missingReason(words);
  if (missing) return none(missing, words);
  if (typeof cell === 'object') return problem('text-for-number', words, [skip]);
  const score = readScore(words, form.decimal);
  if (score.kind === 'number') return fit(score.value, words, scale);
  if (score.kind === 'ambiguous') return problem('ambiguous-number', words, waysTo(score.value, scale));
  if (score.kind === 'fraction')
    return problem(
      'fraction',
      words,
      scale && scale.max !== score.outOf ? [skip] : waysTo(score.value, scale)
    );
  const parted = numberWithLabel(words, scale, numberOf);
  if (parted !== null) return fit(parted, words, scale);
  const beside = item.withText ? numberWithWords(words) : null;
  if (beside && isOn(beside.value, scale)) return taken(beside.value, beside.words);
  return problem('text-for-number', words, score.value === null ? [skip] : waysTo(score.value, scale));
}

/** "5 - helemaal eens", "1 (nooit)": the number, when the label is the one of that number or the words begin with it. */
function numberWithLabel(words: string, scale: AnswerScale | null, numberOf: LabelReader): number | null {
  if (!scale || scale.labels.length === 0) return null;
  const found =
    /^(-?\d{1,4})\s*[-–—=:.()]+\s*(.+?)\)?$/.exec(words) ?? /^(-?\d{1,4})\s+(\p{L}.*)$/u.exec(words);
  if (found) return numberOf(found[2]!) === Number(found[1]) ? Number(found[1]) : null;
  const after = /^(.+?)\s*[-–—=:(]+\s*(-?\d{1,4})\)?$/.exec(words);
  return after && numberOf(after[1]!) === Number(after[2]) ? Number(after[2]) : null;
}

/** "8, vooral in de groep": a number and then words. */
function numberWithWords(words: string): { value: number; words: string } | null {
  const found = /^(\d{1,4})(?:[,;:]|\s+[-–—]|\.)\s+(\P{N}+)$/u.exec(words);
  return found ? { value: Number(found[1]), words: found[2]!.trim() } : null;
}

function isOn(value: number, scale: AnswerScale | null): boolean {
  return !scale || (value >= scale.min && value <= scale.max && isStep(value, scale));
}

function isStep(value: number, { min, step }: AnswerScale): boolean {
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** The number as an answer: on the scale, between two of its numbers, or off it. A number labelled as no answer is none. */
function fit(value: number, found: string, scale: AnswerScale | null): Reading {
  if (!scale) return taken(value);
  if (value < scale.min || value > scale.max) {
    const label = scale.labels.find((one) => one.value === value)?.label;
    const missing = label === undefined ? null : missingReason(label);
    if (missing) return none(missing, found);
    const nearest = value < scale.min ? scale.min : scale.max;
    return problem('out-of-range', found, [
      skip,
      { decision: 'round', taken: nearest },
      { decision: 'accept', taken: value }
    ]);
  }
  if (isStep(value, scale)) return taken(value);
  return problem('half-score', found, [
    skip,
    { decision: 'round', taken: nearestStep(value, scale) },
    { decision: 'accept', taken: value }
  ]);
}

/** Halfway between two numbers the higher one. */
function nearestStep(value: number, { min, max, step }: AnswerScale): number {
  const steps = Math.floor((value - min) / step + 0.5 + 1e-9);
  return Math.min(max, Number((min + steps * step).toFixed(10)));
}

/** Only what fits the scale can be taken after all. */
function waysTo(value: number, scale: AnswerScale | null): WayOut[] {
  return isOn(value, scale) ? [skip, { decision: 'accept', taken: value }] : [skip];
}

type Labels = ReadonlyMap<string, string>;

function readChoice(cell: SheetCell | undefined, item: MappedItem, labels: Labels): Reading {
  const words = cellWords(cell);
  const label = findLabel(words, labels);
  if (label !== null) return taken(label);
  const missing = missingReason(words);
  if (missing) return none(missing, words);
  const other = withOther(words, item, labels);
  if (other) return taken(other.label, other.text);
  return problem('unknown-choice', words, [skip, { decision: 'accept', taken: words }]);
}

function readChoices(cell: SheetCell | undefined, item: MappedItem, labels: Labels): Reading {
  const words = cellWords(cell);
  if (findLabel(words, labels) === null) {
    const missing = missingReason(words);
    if (missing) return none(missing, words);
  }
  const chosen: string[] = [];
  const unknown: string[] = [];
  const beside: string[] = [];
  for (const part of splitChoices(words, item.choices)) {
    const label = findLabel(part, labels);
    const other = label === null ? withOther(part, item, labels) : null;
    if (label !== null) chosen.push(label);
    else if (other) {
      chosen.push(other.label);
      beside.push(other.text);
    } else if (item.withText && labels.size > 0) beside.push(part);
    else unknown.push(part);
  }
  const value = [...new Set(chosen)];
  const text = beside.join('; ') || null;
  if (unknown.length === 0) return taken(value, text);
  const waysOut: WayOut[] = [
    { ...skip, value: value.length > 0 ? value : null },
    { decision: 'accept', taken: unknown.join('; '), value: [...value, ...unknown] }
  ];
  return { ...problem('unknown-choice', words, waysOut), text };
}

function findLabel(words: string, labels: Labels): string | null {
  return words === '' ? null : (labels.get(labelKey(words)) ?? null);
}

/** What is no choice is "other, namely", where there is such a choice and words may stand beside it. */
function withOther(words: string, item: MappedItem, labels: Labels): { label: string; text: string } | null {
  if (!item.withText) return null;
  for (const [plain, label] of labels) {
    if (!otherChoice.test(plain)) continue;
    const said = words.startsWith(label) ? words.slice(label.length).replace(/^[\s:,;–-]+/, '') : words;
    return { label, text: said || words };
  }
  return null;
}
