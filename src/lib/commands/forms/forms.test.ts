import { beforeEach, describe, expect, it } from 'vitest';
import { formText, type FormTextWords } from '$lib/analysis/forms/form-text';
import { planFormDocument } from '$lib/analysis/forms/plan-form-document';
import type { Form, FormEntry } from '$lib/domain/form';
import type { FormField } from '$lib/domain/form-template';
import type {
  CaseId,
  DocumentId,
  FormFieldId,
  FormId,
  FormTemplateId,
  QuotationId,
  TextId
} from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { saveCase } from '../cases/save-case';
import { deleteFormTemplates } from './delete-form-templates';
import { formToDocument, type FormDocumentToSave } from './form-to-document';
import { removeForms } from './remove-forms';
import { saveForm, type FormFields } from './save-form';
import { lostByFields, saveFormTemplate } from './save-form-template';

const templateId = 'guide' as FormTemplateId;
const formId = 'evening-1' as FormId;
const documentId = 'document-form' as DocumentId;
const words: FormTextWords = {
  observer: 'Waarnemer',
  personName: (id) => id,
  timeZone: 'UTC'
};

const field = (id: string, fields: Partial<FormField> = {}): FormField => ({
  id: id as FormFieldId,
  name: id,
  prompt: '',
  kind: 'notes',
  choices: [],
  withText: false,
  ...fields
});
const advice = field('Advies', {
  kind: 'choice',
  choices: [
    { id: 'go', label: 'Doorgaan' },
    { id: 'wait', label: 'Wachten' }
  ],
  withText: true
});
const entry = (fieldId: string, fields: Partial<FormEntry>): FormEntry => ({
  fieldId: fieldId as FormFieldId,
  text: '',
  choiceIds: [],
  notes: [],
  ...fields
});
const notes = (...texts: string[]) =>
  texts.map((text, index) => ({ at: `2026-01-20T19:4${index}:00.000Z`, text }));

let project: TestProject;
beforeEach(() => {
  project = new TestProject();
  project.run(saveFormTemplate, {
    id: templateId,
    name: 'Kijkwijzer',
    fields: [field('Sfeer'), field('Vragen', { kind: 'text' }), advice]
  });
});

const save = (fields: FormFields) => project.run(saveForm, { id: formId, templateId, ...fields });
const form = (): Form => project.model.get('forms', formId);
const entryOf = (fieldId: string) => form().entries.find((one) => one.fieldId === fieldId);

describe('a form', () => {
  it('has a name of its own and fields with names, and no choice twice', () => {
    const other = 'other' as FormTemplateId;
    const make = (fields: object) => () =>
      project.run(saveFormTemplate, { id: other, name: 'Intake', ...fields });
    expect(errorCodeOf(make({ name: 'kijkwijzer ' }))).toBe('command/name-taken');
    expect(errorCodeOf(make({ fields: [field(' ')] }))).toBe('command/empty-name');
    const twice = [
      { id: 'a', label: 'Ja' },
      { id: 'b', label: ' ja' }
    ];
    expect(errorCodeOf(make({ fields: [{ ...advice, choices: twice }] }))).toBe('forms/same-choice');
  });

  it('says what is lost before a field or a choice that was filled in goes', () => {
    save({
      entries: [
        entry('Sfeer', { notes: notes('Gelach') }),
        entry('Advies', { choiceIds: ['wait'], text: 'Nog te vroeg' })
      ]
    });
    const fields = [field('Vragen'), { ...advice, choices: advice.choices.slice(0, 1) }];
    expect(lostByFields(project.model, templateId, fields)).toMatchObject([
      { field: { name: 'Sfeer' }, choice: null, forms: 1 },
      { field: { name: 'Advies' }, choice: 'Wachten', forms: 1 }
    ]);
    project.run(saveFormTemplate, { id: templateId, fields });
    expect(form().entries).toEqual([entry('Advies', { text: 'Nog te vroeg' })]);
    expectSoundProject(project.model);
  });

  it('keeps words when a field comes to take something else', () => {
    save({
      entries: [
        entry('Sfeer', { notes: notes('Gelach', 'Stilte') }),
        entry('Advies', { choiceIds: ['wait'], text: 'Nog te vroeg' })
      ]
    });
    const fields = [field('Sfeer', { kind: 'text' }), field('Advies', { kind: 'notes' })];
    expect(lostByFields(project.model, templateId, fields)).toEqual([]);
    project.run(saveFormTemplate, { id: templateId, fields });
    expect(entryOf('Sfeer')!.text).toBe('Gelach\nStilte');
    expect(entryOf('Advies')!.notes.map(({ text }) => text)).toEqual(['Wachten', 'Nog te vroeg']);
  });

  it('takes what was filled in with it', () => {
    save({ entries: [entry('Vragen', { text: 'Wie belt de school?' })] });
    project.run(deleteFormTemplates, { ids: [templateId] });
    expect(project.model.count('forms')).toBe(0);
    expectSoundProject(project.model);
  });
});

describe('filling in', () => {
  it('changes the entries that are given and leaves the others', () => {
    save({ entries: [entry('Sfeer', { notes: notes('Gelach') })], observer: ' Noor ' });
    save({ entries: [entry('Vragen', { text: ' Wie belt?\r\nWanneer? ' })] });
    save({ entries: [entry('Advies', { choiceIds: ['go'] })] });
    expect(form()).toMatchObject({ name: 'Kijkwijzer', observer: 'Noor' });
    expect(form().entries.map(({ fieldId }) => fieldId)).toEqual(['Sfeer', 'Vragen', 'Advies']);
    expect(entryOf('Vragen')!.text).toBe('Wie belt?\nWanneer?');
    save({ entries: [entry('Sfeer', {})] });
    expect(entryOf('Sfeer')).toBeUndefined();
  });

  it('leaves out fields and choices that went meanwhile, and refuses two where one may be chosen', () => {
    save({ entries: [entry('Gone', { text: 'x' }), entry('Advies', { choiceIds: ['gone', 'go'] })] });
    expect(form().entries).toEqual([entry('Advies', { choiceIds: ['go'] })]);
    const both = [entry('Advies', { choiceIds: ['go', 'wait'] })];
    expect(errorCodeOf(() => save({ entries: both }))).toBe('forms/one-choice');
  });

  it('takes people by name, those of the study and new ones', () => {
    const caseId = 'R1' as CaseId;
    project.run(saveCase, { id: caseId, name: 'Samira', role: 'ouder', comment: '' });
    save({ addPeople: ['samira ', 'Joost'] });
    expect(form().caseIds.map((id) => project.model.get('cases', id).name)).toEqual(['Samira', 'Joost']);
  });

  it('is nothing to save when nothing changed', () => {
    save({ place: 'De Wilg' });
    expect(save({ place: 'De Wilg' }).operations).toEqual([]);
  });
});

describe('the document of a form', () => {
  const texts = new Map<string, ReturnType<typeof formText>>();

  function make(kept: FormFieldId[] = []): void {
    const template = project.model.get('formTemplates', templateId);
    const now = formText(template, form(), words);
    const known = form().documentId && project.model.get('documents', form().documentId!);
    const textId = `text-${texts.size}` as TextId;
    const plan = known
      ? planFormDocument(texts.get(known.textId)!, now, project.model.quotationsOf(known.id), new Set(kept))
      : null;
    const made = plan ?? now;
    const document: FormDocumentToSave = {
      id: documentId,
      textId,
      length: made.text.length,
      turnCount: made.turns.length,
      speakers: made.speakers,
      language: 'nl',
      textHash: made.text,
      follows: known && plan ? { textId: known.textId, moves: plan.moves } : null
    };
    project.run(formToDocument, { formId, document });
    texts.set(textId, made);
  }

  const text = () => texts.get(project.model.get('documents', documentId).textId)!.text;
  const quote = (quoted: string): QuotationId => {
    const start = text().indexOf(quoted);
    expect(start).toBeGreaterThanOrEqual(0);
    return project.quotation(documentId, start, start + quoted.length);
  };
  const quoted = (id: QuotationId) => {
    const { start, end } = project.model.get('quotations', id);
    return text().slice(start, end);
  };

  it('has its number, date, people and observer', () => {
    const caseId = 'R1' as CaseId;
    project.run(saveCase, { id: caseId, name: 'R1', role: 'ouder', comment: '' });
    save({ name: 'Avond 1', date: '2026-01-20', observer: 'Noor', caseIds: [caseId] });
    save({ entries: [entry('Sfeer', { notes: notes('Gelach') })] });
    make();
    expect(form().documentId).toBe(documentId);
    expect(project.model.get('documents', documentId)).toMatchObject({
      number: 1,
      name: 'Avond 1',
      kind: 'observation',
      date: '2026-01-20',
      caseId: null,
      caseIds: [caseId],
      observer: 'Noor',
      origin: { format: 'form' }
    });
    expectSoundProject(project.model);
  });

  it('follows the form, and each quotation stays on its words', () => {
    save({
      entries: [
        entry('Sfeer', { notes: notes('Veel gelach 🙂.') }),
        entry('Vragen', { text: 'Wie belt de school?' })
      ]
    });
    make();
    const [laughter, school] = [quote('gelach 🙂'), quote('de school')];
    save({
      entries: [
        entry('Sfeer', { notes: notes('Stil begin.', 'Veel gelach 🙂.', 'Daarna moe.') }),
        entry('Vragen', { text: 'Eerst: wie belt de school?' }),
        entry('Advies', { choiceIds: ['go'], text: 'Zonder twijfel' })
      ]
    });
    project.run(saveFormTemplate, {
      id: templateId,
      fields: [advice, field('Vragen', { kind: 'text' }), field('Sfeer')]
    });
    make();
    expect([quoted(laughter), quoted(school)]).toEqual(['gelach 🙂', 'de school']);
    expect(text()).toBe(
      'Advies\nDoorgaan\nZonder twijfel\nVragen\nEerst: wie belt de school?\n' +
        'Sfeer\n[19:40] Stil begin.\n[19:41] Veel gelach 🙂.\n[19:42] Daarna moe.'
    );
    expect(project.model.get('documents', documentId).number).toBe(1);
    expectSoundProject(project.model);
  });

  it('does not follow where quoted words have changed, but can keep that field as it stands', () => {
    save({ entries: [entry('Sfeer', { notes: notes('Veel gelach.') }), entry('Vragen', { text: 'Wie?' })] });
    make();
    const laughter = quote('Veel gelach');
    save({
      entries: [entry('Sfeer', { notes: notes('Weinig gelach.') }), entry('Vragen', { text: 'Wie en wat?' })]
    });
    expect(errorCodeOf(() => make())).toBe('forms/quoted-words-changed');
    make(['Sfeer' as FormFieldId]);
    expect(quoted(laughter)).toBe('Veel gelach');
    expect(text()).toContain('Wie en wat?');
  });

  it('keeps a quotation that reaches across fields that stay together', () => {
    save({ entries: [entry('Sfeer', { notes: notes('Gelach.') }), entry('Vragen', { text: 'Wie?' })] });
    make();
    const across = quote('Gelach.\nVragen\nWie');
    save({ entries: [entry('Sfeer', { notes: notes('Eerst stil.', 'Gelach.') })] });
    make();
    expect(quoted(across)).toBe('Gelach.\nVragen\nWie');
    save({ entries: [entry('Sfeer', { notes: notes('Eerst stil.', 'Gelach.', 'Moe.') })] });
    expect(errorCodeOf(() => make())).toBe('forms/quoted-words-changed');
  });

  it('learns another day and other people, and who speaks, though no word changed', () => {
    project.run(saveFormTemplate, { id: templateId, documentKind: 'intake-form' });
    save({ addPeople: ['Samira'], entries: [entry('Vragen', { text: 'Wie?' })] });
    make();
    expect(project.model.get('documents', documentId).speakers.at(-1)).toMatchObject({ interviewer: false });
    const wie = quote('Wie?');
    save({ addPeople: ['Joost'], date: '2026-02-01' });
    make();
    const document = project.model.get('documents', documentId);
    expect(document).toMatchObject({ date: '2026-02-01', caseId: null, caseIds: form().caseIds });
    expect(document.speakers).toHaveLength(2);
    expect(document.speakers.every(({ interviewer }) => interviewer)).toBe(true);
    expect(quoted(wie)).toBe('Wie?');
    expectSoundProject(project.model);
  });

  it('stays when the filled-in form goes', () => {
    save({ entries: [entry('Vragen', { text: 'Wie?' })] });
    make();
    project.run(removeForms, { ids: [formId] });
    expect(project.model.count('documents')).toBe(1);
    expectSoundProject(project.model);
  });
});
