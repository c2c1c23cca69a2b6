import type { FormTemplateId } from '$lib/domain/ids';
import type { FormEntry } from '$lib/domain/form';
import type { FormField, FormTemplate } from '$lib/domain/form-template';
import { AppError } from '$lib/domain/app-error';
import type { ProjectModel } from '$lib/model/project-model';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';
import { fittedFormFields } from './fitted-form-fields';
import { refitFormEntry } from './refit-form-entry';

/**
 * Makes a form, or changes what is given of the one with this id. What was filled in is fitted to the changed fields, see
 * `refitFormEntry`; what stood under a field that goes, goes with it (`lostByFields` tells beforehand).
 *
 * @throws AppError `command/empty-name` of the form or a field, `command/name-taken`, `forms/same-choice`
 */
export const saveFormTemplate: Command<
  { id: FormTemplateId } & Partial<Omit<FormTemplate, 'id' | 'createdAt'>>
> = (model, { id, ...said }, context) => {
  const draft = new ChangeDraft(model, context);
  const known = model.find('formTemplates', id);
  const name = requiredName(said.name ?? known?.name ?? '', 'formTemplate');
  const isTaken = model
    .list('formTemplates')
    .some((other) => other.id !== id && nameKey(other.name) === nameKey(name));
  if (isTaken) throw new AppError('command/name-taken', { what: 'formTemplate', name });
  const template: FormTemplate = {
    id,
    name,
    documentKind: said.documentKind ?? known?.documentKind ?? 'observation',
    instruction: (said.instruction ?? known?.instruction ?? '').trim().toWellFormed(),
    fields: said.fields ? fittedFormFields(said.fields) : (known?.fields ?? []),
    createdAt: known?.createdAt ?? context.now
  };
  draft.put('formTemplates', template);
  if (known && said.fields)
    for (const { id: formId, entries, templateId } of model.list('forms'))
      if (templateId === id)
        draft.update('forms', formId, { entries: refitted(entries, known.fields, template.fields) });
  return draft.build('save-form-template', { name });
};

/** Something filled in that is lost when the fields of a form become others. */
export type LostEntries = {
  /** The field as it was. */
  field: FormField;
  /** The choice that goes; null when the field itself goes, or takes nothing any more. */
  choice: string | null;
  /** On how many forms something stood there. */
  forms: number;
};

/** What `saveFormTemplate` drops of what was filled in, by field; in the order of the form. */
export function lostByFields(
  model: ProjectModel,
  id: FormTemplateId,
  fields: readonly FormField[]
): LostEntries[] {
  const forms = model.list('forms').filter(({ templateId }) => templateId === id);
  const after = new Map(fields.map((field) => [field.id, field]));
  const lost = (field: FormField, choice: string | null, count: number): LostEntries[] =>
    count === 0 ? [] : [{ field, choice, forms: count }];
  return model.get('formTemplates', id).fields.flatMap((field) => {
    const entries = forms.flatMap((form) => form.entries.filter(({ fieldId }) => fieldId === field.id));
    const next = after.get(field.id);
    if (!next || next.kind === 'heading') return lost(field, null, entries.length);
    if (next.choices.length === 0 && next.kind !== 'checkboxes' && next.kind !== 'choice') return [];
    const gone = field.choices.filter((choice) => !next.choices.some((one) => one.id === choice.id));
    return gone.flatMap((choice) =>
      lost(field, choice.label, entries.filter(({ choiceIds }) => choiceIds.includes(choice.id)).length)
    );
  });
}

function refitted(
  entries: readonly FormEntry[],
  before: readonly FormField[],
  after: readonly FormField[]
): FormEntry[] {
  return entries.flatMap((entry) => {
    const was = before.find(({ id }) => id === entry.fieldId);
    const becomes = after.find(({ id }) => id === entry.fieldId);
    const fitted = was && becomes && refitFormEntry(was, becomes, entry);
    return fitted ? [fitted] : [];
  });
}
