import { formClock } from '$lib/analysis/forms/form-clock';
import { entryWords } from '$lib/analysis/forms/form-text';
import type { Form } from '$lib/domain/form';
import type { FormField, FormTemplate } from '$lib/domain/form-template';
import type { PrintedForm, PrintedFormWords } from '$lib/exchange/forms/form-to-docx';
import { formTextWords } from '$lib/messages/form-text-words';
import type { ScreenLanguage } from '$lib/messages/messages';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';

/** What is printed on a form beside its own words. An intake form asks for a name, others for who is there. */
export function printedFormWords(
  translate: Translate,
  locale: ScreenLanguage,
  { documentKind }: Pick<FormTemplate, 'documentKind'>
): PrintedFormWords {
  return {
    locale,
    date: translate('formPrint.date'),
    observer: translate('formPrint.observer'),
    place: translate('formPrint.place'),
    people: translate(documentKind === 'intake-form' ? 'formPrint.whose' : 'formPrint.present'),
    explanation: translate('formPrint.explanation')
  };
}

/** A filled-in form as it is printed; people as they are called in its document. */
export function printedForm(
  template: Pick<FormTemplate, 'name'>,
  form: Form,
  model: ProjectModel,
  app: Pick<AppState, 't' | 'formatDate'>
): PrintedForm {
  const words = formTextWords((id) => model.find('cases', id), app.t);
  const entries = new Map(form.entries.map((entry) => [entry.fieldId, entry]));
  return {
    name: form.name || template.name,
    date: form.date ? app.formatDate(form.date) : '',
    observer: form.observer,
    place: form.place,
    people: form.caseIds.map((id) => words.personName(id)).join(', '),
    entryOf: (field: FormField) => {
      const entry = entries.get(field.id);
      if (!entry) return undefined;
      // What was ticked is shown by its box.
      const said = entryWords({ choices: [] }, entry, form.date, formClock(form.timeZone));
      return { choiceIds: entry.choiceIds, paragraphs: said === '' ? [] : said.split('\n') };
    }
  };
}
