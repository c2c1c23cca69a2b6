import { formText, type FormTextWords } from '$lib/analysis/forms/form-text';
import type { FormToImport } from '$lib/commands/forms/import-forms';
import type { DocumentText } from '$lib/domain/document-text';
import type { FormTemplate } from '$lib/domain/form-template';
import type { CaseId, FormId, FormTemplateId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import { leftPassages, reviewedEntries, toFormEntries, type FormUnderReview } from './form-review';
import { prepareFormDocument } from './prepare-form-document';

export type PreparedForms = {
  cases: { id: CaseId; name: string; role: string }[];
  forms: FormToImport[];
  texts: DocumentText[];
};

/**
 * Reviewed forms ready for `importForms`, with the texts to store beside the change. People to make are made once, however many
 * forms they are on; `words.personName` is asked of cases there are.
 */
export async function prepareForms(
  templateOf: (id: FormTemplateId) => FormTemplate,
  reviewed: readonly FormUnderReview[],
  words: FormTextWords,
  newId: () => string
): Promise<PreparedForms> {
  const prepared: PreparedForms = { cases: [], forms: [], texts: [] };
  const made = new Map<string, { id: CaseId; name: string; role: string }>();
  const caseOf = (name: string): CaseId => {
    const key = foldText(name).folded.trim();
    const known = made.get(key) ?? { id: newId() as CaseId, name: name.trim(), role: '' };
    made.set(key, known);
    return known.id;
  };
  for (const review of reviewed) {
    const template = templateOf(review.templateId);
    const { name, date, observer, place, phaseId, eventId, fileName, fileHash } = review;
    const caseIds = review.people.flatMap(({ who, name: person }) =>
      who === 'new' ? [caseOf(person)] : who === null ? [] : [who]
    );
    const form = {
      id: newId() as FormId,
      templateId: template.id,
      name: name.trim() || template.name,
      date,
      observer,
      place,
      phaseId,
      eventId,
      caseIds: [...new Set(caseIds)],
      ...(words.timeZone === undefined ? {} : { timeZone: words.timeZone }),
      entries: toFormEntries(reviewedEntries(template.fields, review), date, words.timeZone),
      source: { fileName, fileHash }
    };
    const fresh = new Map(Array.from(made.values(), (one) => [one.id, one.name]));
    const personName = (id: CaseId) => fresh.get(id) ?? words.personName(id);
    const { document, text } = await prepareFormDocument(
      formText(template, form, { ...words, personName }),
      newId
    );
    prepared.forms.push({ form, document, left: leftWords(template, review) });
    prepared.texts.push(text);
  }
  return { ...prepared, cases: [...made.values()] };
}

/** What is of no field, and people who are no cases, under what stood above it. */
function leftWords({ fields }: FormTemplate, { passages, people, unknownPhase }: FormUnderReview): string {
  const left = leftPassages(fields, passages).flatMap(({ heading, lines }) => [
    ...(heading === '' ? [] : [heading]),
    ...lines.map(({ text }) => text.replaceAll('\t', ' '))
  ]);
  const unknown = people.flatMap(({ name, who }) => (who === null ? [name] : []));
  return [
    ...(unknown.length > 0 ? [unknown.join(', ')] : []),
    ...(unknownPhase === '' ? [] : [unknownPhase]),
    ...left
  ].join('\n');
}
