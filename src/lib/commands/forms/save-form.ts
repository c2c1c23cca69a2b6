import { AppError } from '$lib/domain/app-error';
import type { Form, FormEntry } from '$lib/domain/form';
import type { FormField } from '$lib/domain/form-template';
import type { FormId, FormTemplateId } from '$lib/domain/ids';
import { toSourceText } from '$lib/domain/source-text';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { CasesByName } from '../documents/cases-by-name';
import { requiredName, storedName } from '../required-name';
import { isChosenFrom } from './fitted-form-fields';
import { filledIn } from './refit-form-entry';

/** What can be said of a filled-in form; `entries` are only those that change. */
export type FormFields = Partial<
  Omit<Form, 'id' | 'templateId' | 'documentId' | 'startedAt' | 'updatedAt'>
> & {
  /** Names of people to add to those of the form: cases of the study, or new ones. */
  addPeople?: readonly string[];
};

/**
 * Begins a form, or changes what is given of the one with this id. An entry takes the place of what stood under its field, and
 * an empty one clears it; what stands under other fields stays. Fields and choices that the form no longer has are left out:
 * somebody may be filling it in while another changes it. A form without a name is called as its template.
 *
 * @throws AppError `forms/one-choice`, `model/not-found` for its template, phase, event or a case
 */
export const saveForm: Command<{ id: FormId; templateId: FormTemplateId } & FormFields> = (
  model,
  { id, templateId, entries, ...fields },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const form = savedForm(draft, { id, templateId, entries, ...fields });
  return draft.build('save-form', { name: form.name });
};

/** Drafts a filled-in form, see `saveForm`, and gives it as it would be. */
export function savedForm(
  draft: ChangeDraft,
  {
    id,
    templateId,
    entries = [],
    addPeople = [],
    ...said
  }: { id: FormId; templateId: FormTemplateId } & FormFields
): Form {
  const { now } = draft.context;
  const known = draft.find('forms', id);
  const template = draft.find('formTemplates', known?.templateId ?? templateId);
  if (!template) throw new AppError('model/not-found', { table: 'formTemplates', id: templateId });
  const fields = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const drafted: Form = {
    observer: '',
    date: null,
    place: '',
    phaseId: null,
    eventId: null,
    caseIds: [],
    documentId: null,
    startedAt: now,
    ...known,
    ...(fields as FormFields),
    id,
    templateId: template.id,
    name: requiredName(said.name?.trim() || known?.name || template.name, 'document'),
    entries: [],
    updatedAt: known?.updatedAt ?? now
  };
  const cases = new CasesByName(draft);
  const added = addPeople.flatMap((person) => cases.findOrMake(person, '') ?? []);
  const byField = new Map((known?.entries ?? []).map((entry) => [entry.fieldId, entry]));
  for (const entry of entries) byField.set(entry.fieldId, entry);
  const form: Form = {
    ...drafted,
    observer: storedName(drafted.observer, 'case'),
    place: drafted.place.trim().toWellFormed(),
    caseIds: [...new Set([...drafted.caseIds, ...added])],
    entries: template.fields.flatMap((field) => {
      const entry = byField.get(field.id);
      const stored = entry ? storedEntry(field, entry) : null;
      return stored ? [stored] : [];
    })
  };
  requireThere(draft, form);
  draft.put('forms', isAsBefore(known, form) ? form : { ...form, updatedAt: now });
  return form;
}

/** An entry as its field takes it; null when it says nothing. @throws AppError `forms/one-choice` */
function storedEntry(field: FormField, { text, choiceIds, notes }: FormEntry): FormEntry | null {
  if (field.kind === 'heading') return null;
  const known = new Set(field.choices.map(({ id }) => id));
  const ticked = isChosenFrom(field.kind) ? [...new Set(choiceIds)].filter((id) => known.has(id)) : [];
  if (field.kind === 'choice' && ticked.length > 1)
    throw new AppError('forms/one-choice', { field: field.name });
  const kept = notes.map(({ at, text: words }) => ({ at, text: toSourceText(words).trim() }));
  return filledIn({
    fieldId: field.id,
    text: field.kind === 'notes' ? '' : toSourceText(text).trim(),
    // In the order of the form, whatever was ticked first.
    choiceIds: field.choices.flatMap(({ id }) => (ticked.includes(id) ? [id] : [])),
    notes: field.kind === 'notes' ? kept.filter((note) => note.text !== '') : []
  });
}

function requireThere(draft: ChangeDraft, { phaseId, eventId, caseIds }: Form): void {
  const refs = [
    ...(phaseId ? ([['phases', phaseId]] as const) : []),
    ...(eventId ? ([['events', eventId]] as const) : []),
    ...caseIds.map((caseId) => ['cases', caseId] as const)
  ];
  for (const [table, id] of refs)
    if (!draft.find(table, id)) throw new AppError('model/not-found', { table, id });
}

/** Whether nothing but the time it was saved differs: then there is nothing to save. */
function isAsBefore(known: Form | undefined, form: Form): boolean {
  return known !== undefined && JSON.stringify(sorted(known)) === JSON.stringify(sorted(form));
}

const sorted = (form: Form) => Object.entries(form).toSorted(([a], [b]) => (a < b ? -1 : 1));
