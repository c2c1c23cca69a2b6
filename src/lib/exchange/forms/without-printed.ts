import type { FormFieldId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import type { FormUnderReview } from './form-review';
import type { FormPassage } from './reading/read-passages';

/** Lines of fewer words may well be answers that are the same. */
const fewestWords = 4;

/**
 * Lines that stand first under a rubric on every one of two or more forms, word for word, are printed there: they are left out, as
 * passages of their own. Forms that say the same all over, and rows of a table, where nothing is printed, tell nothing.
 */
export function withoutPrinted(forms: readonly FormUnderReview[]): FormUnderReview[] {
  const counts = new Map<string, number>();
  const filled = new Map<FormFieldId, number>();
  for (const form of tellingForms(forms))
    for (const [fieldId, line] of firstLines(form)) {
      filled.set(fieldId, (filled.get(fieldId) ?? 0) + 1);
      const key = `${fieldId} ${line}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const isPrinted = (fieldId: FormFieldId, text: string) => {
    const same = counts.get(`${fieldId} ${keyOf(text)}`) ?? 0;
    return text.split(/\s+/).length >= fewestWords && same > 1 && same === filled.get(fieldId);
  };
  return forms.map((form) => ({
    ...form,
    passages: form.passages.flatMap((passage): FormPassage[] => {
      const { fieldId, lines } = passage;
      const [first, ...others] = lines;
      if (!fieldId || !first || !isPrinted(fieldId, first.text)) return [passage];
      const printed = { ...passage, fieldId: null, by: null, lines: [first], leftOutOf: fieldId };
      return [printed, { ...passage, lines: others }];
    })
  }));
}

/** Of each field the first line that stands there, left out or not. */
function firstLines({ passages }: FormUnderReview): Map<FormFieldId, string> {
  const first = new Map<FormFieldId, string>();
  for (const { fieldId, leftOutOf, lines } of passages) {
    const id = fieldId ?? leftOutOf;
    if (id && lines[0] && !first.has(id)) first.set(id, keyOf(lines[0].text));
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
