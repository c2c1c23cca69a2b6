import { formText } from '$lib/analysis/forms/form-text';
import { formExample, type FormExample } from '$lib/analysis/forms/template-examples';
import { formToDocument } from '$lib/commands/forms/form-to-document';
import { saveForm } from '$lib/commands/forms/save-form';
import { saveFormTemplate } from '$lib/commands/forms/save-form-template';
import type { FormEntry } from '$lib/domain/form';
import type { FormField } from '$lib/domain/form-template';
import type { FormId, FormTemplateId } from '$lib/domain/ids';
import { prepareFormDocument } from '$lib/exchange/forms/prepare-form-document';
import { formExampleWords } from '$lib/messages/form-example-words';
import { formTextWords } from '$lib/messages/form-text-words';
import { createTranslator, loadMessages } from '$lib/messages/translator';
import type { DemoClock } from './demo-clock';
import type { DemoObjects } from './demo-objects';
import type { FormWork } from './form-work';

/** The demo's observation guide and intake form, and what was filled in on them. */
export async function addDemoForms(
  objects: DemoObjects,
  forms: FormWork,
  { newId }: DemoClock
): Promise<void> {
  const { project } = objects;
  const translate = createTranslator('nl', await loadMessages('nl'));
  const templateIds = new Map<FormExample, FormTemplateId>();
  for (const { example, document, event, cases, entries, ...about } of forms) {
    const templateId = templateIds.get(example) ?? (newId() as FormTemplateId);
    if (!templateIds.has(example))
      project.run(saveFormTemplate, {
        id: templateId,
        ...formExample(example, formExampleWords(translate), newId)
      });
    templateIds.set(example, templateId);
    const { fields } = project.model.get('formTemplates', templateId);
    const id = newId() as FormId;
    const [eventRef] = objects.event(event);
    project.run(saveForm, {
      id,
      templateId,
      ...about,
      timeZone: 'Europe/Amsterdam',
      eventId: eventRef?.kind === 'event' ? eventRef.id : null,
      caseIds: objects.cases(cases),
      entries: Object.entries(entries).map(([place, entry]) =>
        entryOf(fields[Number(place) - 1]!, entry, about.date)
      )
    });
    if (!document) continue;
    const { model } = project;
    const words = formTextWords((caseId) => model.find('cases', caseId), translate);
    const text = formText(model.get('formTemplates', templateId), model.get('forms', id), words);
    const made = await prepareFormDocument(text, newId);
    project.run(formToDocument, { formId: id, document: made.document }, [made.text]);
  }
}

function entryOf(
  { id, choices }: FormField,
  { text = '', choices: places = [], notes = [] }: FormWork[number]['entries'][string],
  day: string
): FormEntry {
  return {
    fieldId: id,
    text,
    choiceIds: places.map((place) => choices[place - 1]!.id),
    notes: notes.map((note) => ({
      at: note.at && new Date(`${day}T${note.at}:00+01:00`).toISOString(),
      text: note.text
    }))
  };
}
