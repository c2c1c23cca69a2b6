import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { Form, FormEntry } from '$lib/domain/form';
import type { FormField } from '$lib/domain/form-template';
import type { CaseId, FormFieldId, FormTemplateId, PhaseId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';
import { itemPhases } from '../timeline/item-phases';

/** Which forms to compare; null and '' for all. Days are inclusive, `YYYY-MM-DD`; a form without a day is in none. */
export type FormsFilter = {
  from: string | null;
  to: string | null;
  observer: string;
  caseId: CaseId | null;
  phaseId: PhaseId | null;
  /** Words that stand on it, in any field. */
  words: string;
};
export const allForms: FormsFilter = {
  from: null,
  to: null,
  observer: '',
  caseId: null,
  phaseId: null,
  words: ''
};

export type ComparedForm = {
  form: Form;
  document: SourceDocument | null;
  entries: ReadonlyMap<FormFieldId, FormEntry>;
};

/** How often something stands under a field, and how often each choice was ticked: of the forms that are compared. */
export type FieldCount = { filled: number; choices: ReadonlyMap<string, number> };

export type FormComparison = {
  /** Those that take something, in the order of the form. */
  fields: FormField[];
  /** By date, those without one last; then by name. */
  rows: ComparedForm[];
  counts: ReadonlyMap<FormFieldId, FieldCount>;
  /** Of all forms of this template, for the filters. */
  all: { count: number; observers: string[]; caseIds: CaseId[]; phaseIds: PhaseId[] };
};

/** The forms filled in on a template beside each other. O(forms · fields). */
export function compareForms(
  model: ProjectModel,
  templateId: FormTemplateId,
  filter: FormsFilter = allForms
): FormComparison {
  const { fields } = model.get('formTemplates', templateId);
  const asking = fields.filter(({ kind }) => kind !== 'heading');
  const forms = model.list('forms').filter((form) => form.templateId === templateId);
  const { ofForm } = itemPhases(model);
  const phasesOf = new Map(forms.map((form) => [form.id, ofForm(form)]));
  const wanted = foldText(filter.words.trim()).folded;
  const isWanted = (form: Form) =>
    (filter.from === null || (form.date !== null && form.date >= filter.from)) &&
    (filter.to === null || (form.date !== null && form.date <= filter.to)) &&
    (filter.observer === '' || form.observer.trim() === filter.observer) &&
    (filter.caseId === null || form.caseIds.includes(filter.caseId)) &&
    (filter.phaseId === null || phasesOf.get(form.id)!.includes(filter.phaseId)) &&
    (wanted === '' || says(form, asking, wanted));
  const rows = forms
    .filter(isWanted)
    .toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.name.localeCompare(b.name))
    .map((form): ComparedForm => ({
      form,
      document: (form.documentId && model.find('documents', form.documentId)) || null,
      entries: new Map(form.entries.map((entry) => [entry.fieldId, entry]))
    }));
  const observers = new Set(forms.map(({ observer }) => observer.trim()).filter((name) => name !== ''));
  return {
    fields: asking,
    rows,
    counts: new Map(asking.map((field) => [field.id, countsOf(field, rows)])),
    all: {
      count: forms.length,
      observers: [...observers].toSorted((a, b) => a.localeCompare(b)),
      caseIds: [...new Set(forms.flatMap(({ caseIds }) => caseIds))],
      phaseIds: [...new Set(forms.flatMap(({ id }) => [...phasesOf.get(id)!]))]
    }
  };
}

function countsOf({ id, choices }: FormField, rows: readonly ComparedForm[]): FieldCount {
  const entries = rows.flatMap((row) => row.entries.get(id) ?? []);
  const ticked = choices.map(
    (choice) => [choice.id, entries.filter(({ choiceIds }) => choiceIds.includes(choice.id)).length] as const
  );
  return { filled: entries.length, choices: new Map(ticked) };
}

function says({ entries }: Form, fields: readonly FormField[], wanted: string): boolean {
  return entries.some(({ fieldId, text, notes, choiceIds }) => {
    const choices = fields.find(({ id }) => id === fieldId)?.choices ?? [];
    const labels = choices.filter(({ id }) => choiceIds.includes(id)).map(({ label }) => label);
    const said = [text, ...labels, ...notes.map((note) => note.text)].join('\n');
    return foldText(said).folded.includes(wanted);
  });
}

/**
 * Where the words under a field stand in the document made of a form: `[start, end)` in UTF-16. Where nothing was filled in, where the
 * form asks for it; null when the document knows nothing of the field.
 */
export function placeOfField(
  { turns }: Pick<DocumentText, 'turns'>,
  fieldId: FormFieldId
): { start: number; end: number } | null {
  const own = turns.filter((turn) => turn.fieldId === fieldId);
  const [asked, ...said] = own;
  if (!asked) return null;
  const first = said[0] ?? asked;
  return { start: first.start, end: (said.at(-1) ?? asked).end };
}
