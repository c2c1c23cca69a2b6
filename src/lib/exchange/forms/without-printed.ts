import type { FormFieldId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import type { FormUnderReview } from './form-review';
import type { FormPassage } from './reading/read-passages';

/** Lines of fewer words may well be answers that are the same. */
const fewestWords = 4;

/** This many rubrics of one form that begin alike have a prompt of which the template knows nothing. */
const fewestAlike = 3;
/** Printed lines come under several rubrics; the same answer may come under one. */
const fewestPrinted = 2;
/** How prompts begin, folded; a colon after it makes it a label of the writer. */
const openers =
  /^\(?(observaties?|observations?|aandachtspunten|beschrijf|noteer|kijk|denk|describe|note|look|think|consider)\b(?!\s*:)/;

/** A form without the first lines of its rubrics that ask ("Observations on …") instead of answer: those become passages left out. */
export function withoutPrompts(form: FormUnderReview): FormUnderReview {
  const counts = new Map<string, number>();
  for (const { fieldId, lines } of form.passages) {
    const word = fieldId && lines.length > 1 ? openerOf(lines[0]!.text) : null;
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isPrompt = (text: string) => (counts.get(openerOf(text) ?? '') ?? 0) >= fewestAlike;
  return leaveOut(form, (_, text) => isPrompt(text));
}

/**
 * Lines that stand first under rubrics of every one of two or more forms, word for word, and have answers after them, are printed
 * there: they are left out, as passages of their own. Forms that say the same all over, and rows of a table, where nothing
 * is printed, tell nothing.
 */
export function withoutPrinted(forms: readonly FormUnderReview[]): FormUnderReview[] {
  const seen = new Map<FormFieldId, { filled: number; lines: Map<string, number>; isAnswered: boolean }>();
  for (const form of tellingForms(forms))
    for (const [fieldId, { line, isAnswered }] of firstLines(form)) {
      const known = seen.get(fieldId) ?? { filled: 0, lines: new Map<string, number>(), isAnswered: false };
      known.filled += 1;
      known.isAnswered ||= isAnswered;
      known.lines.set(line, (known.lines.get(line) ?? 0) + 1);
      seen.set(fieldId, known);
    }
  const printed = new Map<FormFieldId, string>();
  for (const [fieldId, { filled, lines, isAnswered }] of seen)
    for (const [line, count] of lines)
      if (filled > 1 && count === filled && isAnswered && line.split(' ').length >= fewestWords)
        printed.set(fieldId, line);
  if (printed.size < fewestPrinted) return [...forms];
  return forms.map((form) => leaveOut(form, (fieldId, text) => printed.get(fieldId) === keyOf(text)));
}

/** Whether a line asks for words, as prompts do. */
export const isAsking = (text: string) => /[?:…]\s*$/.test(text) || openers.test(keyOf(text));

function leaveOut(
  form: FormUnderReview,
  isPrinted: (fieldId: FormFieldId, first: string) => boolean
): FormUnderReview {
  const passages = form.passages.flatMap((passage): FormPassage[] => {
    const { fieldId, lines } = passage;
    const [first, ...others] = lines;
    if (!fieldId || !first || !isPrinted(fieldId, first.text)) return [passage];
    const printed = { ...passage, fieldId: null, by: null, lines: [first], leftOutOf: fieldId };
    return [printed, { ...passage, lines: others }];
  });
  return { ...form, passages };
}

function openerOf(text: string): string | null {
  return text.split(/\s+/).length < fewestWords
    ? null
    : (openers.exec(keyOf(text))?.[1]?.slice(0, 8) ?? null);
}

/** Of each field the first line that stands there, left out or not, and whether more comes after it. */
function firstLines({ passages }: FormUnderReview): Map<FormFieldId, { line: string; isAnswered: boolean }> {
  const first = new Map<FormFieldId, { line: string; isAnswered: boolean }>();
  for (const { fieldId, leftOutOf, lines } of passages) {
    const id = fieldId ?? leftOutOf;
    const known = id && first.get(id);
    if (known) known.isAnswered ||= lines.length > 0;
    else if (id && lines[0]) first.set(id, { line: keyOf(lines[0].text), isAnswered: lines.length > 1 });
  }
  return first;
}

/** One of each that says the same, and none of a file that holds several. */
function tellingForms(forms: readonly FormUnderReview[]): FormUnderReview[] {
  const perFile = new Map<string, number>();
  for (const { fileName } of forms) perFile.set(fileName, (perFile.get(fileName) ?? 0) + 1);
  const said = new Map<string, FormUnderReview>();
  for (const form of forms)
    if (perFile.get(form.fileName) === 1)
      said.set(JSON.stringify(form.passages.flatMap(({ lines }) => lines.map(({ text }) => text))), form);
  return [...said.values()];
}

const keyOf = (text: string) => foldText(text).folded.replace(/\s+/g, ' ').trim();
