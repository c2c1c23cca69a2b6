import { describe, expect, it } from 'vitest';
import type { FormEntry } from '$lib/domain/form';
import type { FormField, FormTemplate } from '$lib/domain/form-template';
import type { CaseId, FormFieldId } from '$lib/domain/ids';
import { formText, type FormTextWords } from './form-text';

const field = (id: string, fields: Partial<FormField> = {}): FormField => ({
  id: id as FormFieldId,
  name: id,
  prompt: '',
  kind: 'text',
  choices: [],
  withText: false,
  ...fields
});
const entry = (fieldId: string, fields: Partial<FormEntry>): FormEntry => ({
  fieldId: fieldId as FormFieldId,
  text: '',
  choiceIds: [],
  notes: [],
  ...fields
});
const words: FormTextWords = {
  observer: 'Waarnemer',
  personName: () => 'R1',
  timeZone: 'UTC'
};
const template = {
  name: 'Intakeformulier',
  documentKind: 'intake-form',
  fields: [
    field('Deel 1', { kind: 'heading' }),
    field('Verwachting', { prompt: 'Wat hoop je?\r\n\r\nWat niet?' }),
    field('Leeg'),
    field('Advies', {
      kind: 'checkboxes',
      choices: [
        { id: 'a', label: 'Overdag' },
        { id: 'b', label: 'Avond' }
      ],
      byObserver: true
    })
  ]
} satisfies Pick<FormTemplate, 'name' | 'documentKind' | 'fields'>;
const entries = [
  entry('Verwachting', { text: 'Steun 🙂\n\nen rust' }),
  entry('Advies', { choiceIds: ['b', 'a'], text: 'Na acht uur' })
];

describe('the text of a form', () => {
  it('is a turn of the form and one of what was filled in for each field, all knowing their field', () => {
    const { text, turns, speakers } = formText(
      template,
      { observer: 'Noor', date: null, caseIds: ['c' as CaseId], entries },
      words
    );
    expect(
      turns.map(({ start, end, speaker, fieldId }) => [fieldId, speaker, text.slice(start, end)])
    ).toEqual([
      ['Deel 1', 'Intakeformulier', 'Deel 1'],
      ['Verwachting', 'Intakeformulier', 'Verwachting\nWat hoop je?\nWat niet?'],
      ['Verwachting', 'R1', 'Steun 🙂\nen rust'],
      ['Leeg', 'Intakeformulier', 'Leeg'],
      ['Advies', 'Intakeformulier', 'Advies'],
      ['Advies', 'Noor', 'Overdag\nAvond\nNa acht uur']
    ]);
    expect(speakers).toEqual([
      { label: 'Intakeformulier', caseId: null, interviewer: true },
      { label: 'R1', caseId: 'c', interviewer: false },
      { label: 'Noor', caseId: null, interviewer: true }
    ]);
  });

  it('is of who filled it in when it is of several people, or an observation', () => {
    const people = ['c', 'd'] as CaseId[];
    const speakersOf = (fields: Partial<typeof template>, caseIds: CaseId[]) =>
      formText(
        { ...template, ...fields } as typeof template,
        { observer: '', date: null, caseIds, entries },
        words
      ).speakers;
    const nobodys = [
      { label: 'Intakeformulier', caseId: null, interviewer: true },
      { label: 'Waarnemer', caseId: null, interviewer: true }
    ];
    expect(speakersOf({}, people)).toEqual(nobodys);
    expect(speakersOf({ documentKind: 'observation' as never }, people.slice(0, 1))).toEqual(nobodys);
  });

  it('has a paragraph for each note, with its time when that is known', () => {
    const notes = [
      { at: '2026-01-20T19:42:00.000Z', text: 'Veel gelach.' },
      { at: null, text: 'Van papier' }
    ];
    const guide = { ...template, fields: [field('Sfeer', { kind: 'notes' as const })] };
    const { text } = formText(
      guide,
      { observer: '', date: null, caseIds: [], entries: [entry('Sfeer', { notes })] },
      words
    );
    expect(text).toBe('Sfeer\n[19:42] Veel gelach.\nVan papier');
    const later = formText(
      guide,
      {
        observer: '',
        date: '2026-01-19',
        caseIds: [],
        entries: [entry('Sfeer', { notes })],
        timeZone: 'Europe/Amsterdam'
      },
      words
    );
    expect(later.text).toBe('Sfeer\n[2026-01-20 20:42] Veel gelach.\nVan papier');
  });
});
