import type { FormField } from '$lib/domain/form-template';
import { editDistance } from '$lib/language/edit-distance';
import {
  carryingWords,
  foldedWords,
  labelTail,
  labelWords,
  leadingNumber,
  wordLikeness,
  type LabelWord
} from './label-words';

/** What a field is known by on a form. */
export type FieldLabel = {
  field: FormField;
  /** Its number on the form: the one in its name, else its place among the fields that take something. */
  number: string;
  words: readonly string[];
  carrying: ReadonlySet<string>;
  /** The words after the last slash of its name, when no other field has the same; else none. */
  tail: readonly string[];
  prompt: readonly string[];
};

/** How a field was recognised. `similar` and `number` leave room for doubt. */
export type MatchedBy = 'name' | 'prompt' | 'similar' | 'number';
export type LabelMatch = {
  label: FieldLabel;
  by: MatchedBy;
  /** 0 to 1. */
  score: number;
  /** Where what belongs to the label ends in the text, and its answer begins. */
  end: number;
};

/** What the look of a line says about whether it is a label. */
export type LabelLook = {
  /** A heading, bold, in capitals, in the first cell of a row. */
  isMarked: boolean;
  /** Leading characters that are bold, when the line goes on in ordinary letters; else 0. */
  bold: number;
};

/** Weights: what is written as on the form goes before what only looks like it, and a whole line before the beginning of one. */
const scores = {
  same: 1,
  sameWords: 0.95,
  promptAlone: 0.94,
  tail: 0.92,
  leading: 0.9,
  promptBegins: 0.88,
  spelling: 0.84,
  resembling: 0.72,
  numberAlone: 0.6
};
/** A line that only resembles a label must look like one. */
const leastUnmarked = 0.85;
const longestLabel = 160;
const longestLead = 80;

export function fieldLabels(fields: readonly FormField[]): FieldLabel[] {
  let place = 0;
  const tails = new Map<string, number>();
  const drafts = fields.map((field) => {
    if (field.kind !== 'heading') place += 1;
    const number = leadingNumber(field.name);
    const name = number?.isMarked ? field.name.slice(number.length) : field.name;
    const tail = foldedWords(labelTail(name));
    tails.set(tail.join(' '), (tails.get(tail.join(' ')) ?? 0) + 1);
    const words = foldedWords(name || field.name);
    return {
      field,
      number: number?.isMarked ? number.number : field.kind === 'heading' ? '' : String(place),
      words,
      carrying: carryingWords(words),
      tail,
      prompt: foldedWords(field.prompt)
    };
  });
  return drafts.map((draft) => ({ ...draft, tail: tails.get(draft.tail.join(' ')) === 1 ? draft.tail : [] }));
}

/** Whether a line is the label of a field, or begins with it; the likeliest way. Null when it is not. */
export function matchLabel(text: string, label: FieldLabel, look: LabelLook): LabelMatch | null {
  const number = leadingNumber(text);
  const isNumbered = number?.isMarked === true;
  const sameNumber = number !== null && label.number !== '' && number.number === label.number;
  const isMarked = look.isMarked || isNumbered || isCapitals(text) || /:\s*$/.test(text);
  const from = number?.length ?? 0;
  const words = labelWords(text.slice(from)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from
  }));
  // "2025 in vogelvlucht" may be a name that begins with a number.
  const found =
    matchWords(text, words, label, { ...look, isMarked, sameNumber: sameNumber && isNumbered }) ??
    (number ? matchWords(text, labelWords(text), label, { ...look, isMarked, sameNumber: false }) : null);
  const isLabelLike = look.isMarked || number?.isNamed === true || isCapitals(text) || words.length === 0;
  if (!found && sameNumber && isNumbered && isLabelLike && text.length <= longestLabel)
    return { label, by: 'number', score: scores.numberAlone, end: text.length };
  if (!found) return byItsLead(text, label, look);
  const least = isMarked ? 0 : leastUnmarked;
  if (found.score < least) return null;
  return { ...found, score: found.score + (isMarked ? 0.04 : 0) + (sameNumber && isNumbered ? 0.02 : 0) };
}

/** Words before a colon, or in bold, that are alone a label in other words: "4. Attitude: they were open". */
function byItsLead(text: string, label: FieldLabel, look: LabelLook): LabelMatch | null {
  const colon = text.slice(0, longestLead + 1).indexOf(':');
  const end = look.bold > 0 && look.bold < text.length ? look.bold : colon + 1;
  if (end <= 1 || end >= text.length) return null;
  const lead = text.slice(0, end).replace(/[\s:–—-]+$/u, '');
  const isLabelLike = look.bold > 0 || leadingNumber(lead)?.isMarked === true || isCapitals(lead);
  if (!isLabelLike || lead === '' || lead.length > longestLead) return null;
  const found = matchLabel(lead, label, { isMarked: true, bold: 0 });
  return found && found.by !== 'number' ? { ...found, score: found.score - 0.05, end } : null;
}

type Circumstances = LabelLook & { sameNumber: boolean };

function matchWords(
  text: string,
  found: readonly LabelWord[],
  label: FieldLabel,
  { bold, isMarked, sameNumber }: Circumstances
): LabelMatch | null {
  const words = found.map(({ word }) => word);
  const match = (by: MatchedBy, score: number, count = found.length): LabelMatch => ({
    label,
    by,
    score,
    end: count >= found.length ? text.length : (found[count - 1]?.end ?? 0)
  });
  if (words.length === 0 || label.words.length === 0) return null;
  if (isSame(words, label.words)) return match('name', scores.same);
  const asBegin = beginning(text, found, label, { bold, isMarked, sameNumber });
  if (asBegin) return match(asBegin.by, asBegin.score, asBegin.count);
  if (label.prompt.length > 0) {
    if (isSame(words, label.prompt)) return match('prompt', scores.promptAlone);
    const isBegin = label.prompt.length >= 3 && startsWith(words, label.prompt);
    if (isBegin) return match('prompt', scores.promptBegins, label.prompt.length);
    // The first line of a prompt that runs on over the next ones.
    if (words.length >= 5 && startsWith(label.prompt, words)) return match('prompt', scores.promptBegins);
  }
  if (text.length > longestLabel) return null;
  const own = foldedWords(labelTail(text));
  if (label.tail.length > 0 && (isSame(words, label.tail) || isSame(own, label.tail)))
    return match('name', scores.tail);
  if (own.length > 0 && isSame(own, label.words)) return match('name', scores.tail);
  const carrying = carryingWords(words);
  const likeness = wordLikeness(carrying, label.carrying);
  if (likeness === 1) return match('name', scores.sameWords);
  if (isMisspelt(words, label.words)) return match('similar', scores.spelling);
  const isAlike = likeness >= 0.66 || (sameNumber && likeness >= 0.3);
  if (isAlike && isMarked) return match('similar', scores.resembling + likeness / 20);
  return null;
}

/** A line that begins with the label and goes on: after a colon or dash, after its bold beginning, or with the prompt. */
function beginning(
  text: string,
  found: readonly LabelWord[],
  { words, prompt, tail }: FieldLabel,
  { bold, isMarked, sameNumber }: Circumstances
): { by: MatchedBy; score: number; count: number } | null {
  const all = found.map(({ word }) => word);
  for (const [known, score] of [
    [words, scores.leading],
    [tail, scores.leading - 0.02]
  ] as const) {
    const count = known.length;
    if (count === 0 || !startsWith(all, known) || count >= all.length) {
      if (count === 0 || !startsWith(all, known)) continue;
    }
    const end = found[count - 1]!.end;
    const rest = text.slice(end);
    const isParted =
      /^\s*(?:[:(|=\t\n\u2022☐☒☑□]|[-–—]\s|[?.]\s*(?=[:☐☒☑□[(]|$)|\[)/u.test(rest) || /^\s*\?\s/.test(rest);
    const isBold = bold > 0 && Math.abs(bold - end) <= 3;
    const isPrompt = prompt.length > 0 && startsWith(all.slice(count), prompt.slice(0, 3));
    if (isParted || isBold || isPrompt) return { by: 'name', score, count };
    if (sameNumber && isMarked && count >= 1 && /^\s+\p{Lu}/u.test(rest))
      return { by: 'name', score: score - 0.04, count };
  }
  return null;
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.length > 0 && startsWith(one, other);

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length <= words.length && start.every((word, index) => word === words[index]);
}

/** Written with a slip or two: one letter in every six. */
function isMisspelt(words: readonly string[], label: readonly string[]): boolean {
  const [one, other] = [words.join(' '), label.join(' ')];
  const most = Math.floor(other.length / 6);
  return most > 0 && editDistance(one, other, most) <= most;
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
