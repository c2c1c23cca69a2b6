import { formText, type FormTextWords } from '$lib/analysis/forms/form-text';
import { deleteFormTemplates } from '$lib/commands/forms/delete-form-templates';
import { formToDocument } from '$lib/commands/forms/form-to-document';
import { importForms } from '$lib/commands/forms/import-forms';
import { removeForms } from '$lib/commands/forms/remove-forms';
import { saveForm } from '$lib/commands/forms/save-form';
import { saveFormTemplate } from '$lib/commands/forms/save-form-template';
import type { FormEntry } from '$lib/domain/form';
import { formFieldKinds, type FormField } from '$lib/domain/form-template';
import type { CaseId, DocumentId, FormFieldId, FormId, FormTemplateId, TextId } from '$lib/domain/ids';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';
import { freshId } from './questionnaire-actions';

const words: FormTextWords = { observer: 'Waarnemer', personName: (id) => id, timeZone: 'UTC' };

/** Forms of the team itself: made, changed while they are filled in, filled in, and made into documents. */
export const formActions = {
  saveFormTemplate: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('formTemplates')) : undefined;
    const kept = known?.fields.filter(() => pick.below(4) > 0) ?? [];
    const changed = kept.map((field) => (pick.chance() ? fieldOf(pick, field.id) : field));
    const fresh = fieldOf(pick, freshId(pick, 'field') as FormFieldId);
    return run(saveFormTemplate, {
      id: known?.id ?? (freshId(pick, 'template') as FormTemplateId),
      name: known?.name ?? `${pick.name()} ${model.count('formTemplates')}`,
      documentKind: pick.chance() ? 'intake-form' : 'observation',
      fields: changed.some(({ id }) => id === fresh.id) ? changed : [...changed, fresh]
    });
  },
  deleteFormTemplates: (pick, model, run) => {
    const template = pick.from(model.list('formTemplates'));
    return template && run(deleteFormTemplates, { ids: [template.id] });
  },
  saveForm: (pick, model, run) => {
    const template = pick.from(model.list('formTemplates'));
    if (!template) return undefined;
    const known = pick.chance()
      ? pick.from(model.list('forms').filter(({ templateId }) => templateId === template.id))
      : undefined;
    const orNull = <Item extends { id: string }>(items: readonly Item[]) =>
      pick.chance() ? ((pick.from(items)?.id ?? null) as Item['id'] | null) : null;
    return run(saveForm, {
      id: known?.id ?? (freshId(pick, 'form') as FormId),
      templateId: template.id,
      name: pick.name(),
      observer: pick.name(),
      date: pick.chance() ? '2026-01-20' : null,
      phaseId: orNull(model.list('phases')),
      eventId: orNull(model.list('events')),
      caseIds: pick.some(model.list('cases')).map(({ id }) => id),
      entries: template.fields.filter(() => pick.chance()).map((field) => entryOf(pick, field))
    });
  },
  removeForms: (pick, model, run) => {
    const form = pick.from(model.list('forms'));
    return form && run(removeForms, { ids: [form.id] });
  },
  formToDocument: (pick, model, run) => {
    const form = pick.from(model.list('forms').filter(({ documentId }) => documentId === null));
    if (!form) return undefined;
    const { text, turns, speakers } = formText(model.get('formTemplates', form.templateId), form, words);
    const id = freshId(pick, 'form-document');
    if (model.find('documents', id)) return undefined;
    return run(formToDocument, {
      formId: form.id,
      document: {
        id: id as DocumentId,
        textId: id as string as TextId,
        length: text.length,
        turnCount: turns.length,
        speakers,
        language: 'nl',
        textHash: id,
        follows: null
      }
    });
  },
  importForms: (pick, model, run) => {
    const template = pick.from(model.list('formTemplates'));
    const id = freshId(pick, 'imported-form');
    const caseId = freshId(pick, 'imported-person') as CaseId;
    if (!template || model.find('forms', id) || model.find('documents', id) || model.find('cases', caseId))
      return undefined;
    const form = {
      id: id as FormId,
      templateId: template.id,
      name: pick.name(),
      observer: pick.name(),
      date: pick.chance() ? '2026-01-27' : null,
      caseIds: [caseId],
      entries: template.fields.filter(() => pick.chance()).map((field) => entryOf(pick, field)),
      source: { fileName: 'avond.docx', fileHash: pick.name() }
    };
    const person = { id: caseId, name: pick.name(), role: '' };
    const { text, turns, speakers } = formText(template, form, { ...words, personName: () => person.name });
    const document = {
      id: id as string as DocumentId,
      textId: id as string as TextId,
      length: text.length,
      turnCount: turns.length,
      speakers,
      language: 'nl' as const,
      textHash: id,
      follows: null
    };
    return run(importForms, { cases: [person], forms: [{ form, document, left: pick.name() }] });
  }
} satisfies Record<string, RandomAction>;

function fieldOf(pick: Picker, id: FormFieldId): FormField {
  const kind = pick.from(formFieldKinds)!;
  const choices = ['Doorgaan', 'Wachten', 'Stoppen'].filter(() => pick.chance());
  return {
    id,
    name: pick.name(),
    prompt: pick.name(),
    kind,
    choices: choices.map((label) => ({ id: label.toLowerCase(), label })),
    withText: pick.chance(),
    ...(pick.chance() ? { byObserver: true } : {})
  };
}

function entryOf(pick: Picker, { id, kind, choices }: FormField): FormEntry {
  const ticked = choices.filter(() => pick.chance()).map((choice) => choice.id);
  return {
    fieldId: id,
    text: pick.chance() ? pick.name() : '',
    choiceIds: kind === 'choice' ? ticked.slice(0, 1) : ticked,
    notes: pick.some([{ at: '2026-01-20T19:42:00.000Z', text: pick.name() }])
  };
}
