import { describe, expect, test } from 'vitest';
import type { FormField, FormTemplate } from '$lib/domain/form-template';
import { entriesOf, readFilledForm } from './read-filled-form';
import { formTemplate } from './testing/form-templates';
import type { ReadForm } from './to-read-form';

const template = formTemplate();
const intake = formTemplate('intake');

async function read(name: string, content: string, of: FormTemplate = template): Promise<ReadForm> {
  const { forms } = await readFilledForm({ name, bytes: new TextEncoder().encode(content) }, of);
  return forms[0]!;
}

/** What was read, by the name of the field: notes and words a line each, choices by their label. */
function told(form: ReadForm, fields: readonly FormField[] = template.fields): Record<string, string[]> {
  const entries = entriesOf(fields, form.passages).map((entry): [string, string[]] => {
    const field = fields.find(({ id }) => id === entry.fieldId)!;
    const chosen = field.choices
      .filter(({ id }) => entry.choiceIds.includes(id))
      .map(({ label }) => `☒ ${label}`);
    const notes = entry.notes.map(({ time, text }) => (time ? `[${time}] ${text}` : text));
    return [field.name, [...chosen, ...(entry.text === '' ? [] : entry.text.split('\n')), ...notes]];
  });
  const rest = form.passages.filter(({ fieldId }) => fieldId === null);
  const left = rest.flatMap(({ heading, lines }) => [
    ...(heading ? [`# ${heading}`] : []),
    ...lines.map(({ text }) => text)
  ]);
  return Object.fromEntries([...entries, ['rest', left]].filter(([, lines]) => lines!.length > 0));
}

describe('readFilledForm, rubrics', () => {
  test('knows rubrics by number and name, with or without their prompts', async () => {
    const form = await read(
      'Kijkwijzer avond 1.txt',
      `Kijkwijzer buddytraining
Datum: dinsdag 4 maart 2025, 19.30-21.30 uur
Observator: Noor Jansen    Locatie: De Wilg

1. TRAINING/Opzet
Let op de organisatie, het huiswerk,
de start en de afronding.
We begonnen tien minuten te laat.
[19:42] Het huiswerk was door drie mensen gemaakt.

3. TRAINERS/Interactie
19:55 Veel gelach bij de eerste oefening
2. TRAINING/Inhoud
Het stappenplan riep vragen op.
6. OVERIGE OBSERVATIES
Geen.
`
    );
    expect(told(form)).toEqual({
      'Training – opzet': [
        'We begonnen tien minuten te laat.',
        '[19:42] Het huiswerk was door drie mensen gemaakt.'
      ],
      'Training – inhoud': ['Het stappenplan riep vragen op.'],
      'Trainers – interactie': ['[19:55] Veel gelach bij de eerste oefening'],
      'Overige observaties': ['Geen.']
    });
    expect(form).toMatchObject({
      date: '2025-03-04',
      dateProblem: null,
      observer: 'Noor Jansen',
      place: 'De Wilg'
    });
  });
});

describe('readFilledForm, choices', () => {
  test('reads boxes, ticked or open, and words beside them', async () => {
    const form = await read(
      'intake.md',
      `# Intakeformulier
**Naam:** Samira
**Datum:** 12-2-2025

## Ervaring
Ik heb twee kinderen op school.

## Wensen
- [x] eigen school
- [ ] andere school
- [X] beschikt over een auto

## Advies
☐ kan door naar de training
☒ kan door naar de training, maar er is twijfel: wordt snel emotioneel
☐ nog niet zo ver (eerst eigen proces)
☐ niet starten
Toelichting: bespreken met de trainers
`,
      intake
    );
    expect(told(form, intake.fields)).toEqual({
      Ervaring: ['Ik heb twee kinderen op school.'],
      Wensen: ['☒ eigen school', '☒ beschikt over een auto'],
      Advies: [
        '☒ kan door naar de training, maar er is twijfel',
        'wordt snel emotioneel',
        'bespreken met de trainers'
      ]
    });
    expect(form).toMatchObject({ date: '2025-02-12', people: ['Samira'], observer: '' });
  });
});

describe('readFilledForm, tables', () => {
  test('reads a form for each row of a table', async () => {
    const csv = `Datum;Observator;Opzet;Inhoud;BUDDY/Vragen;Weer
4-3-2025;Noor;"te laat
[19:42] huiswerk";goed;;regen
18-3-2025;Sam;op tijd;;Wie belt er?;zon`;
    const { forms } = await readFilledForm(
      { name: 'avonden.csv', bytes: new TextEncoder().encode(csv) },
      template
    );
    expect(forms.map((form) => [form.date, form.observer, told(form)])).toEqual([
      [
        '2025-03-04',
        'Noor',
        {
          'Training – opzet': ['te laat', '[19:42] huiswerk'],
          'Training – inhoud': ['goed'],
          rest: ['# Weer', 'regen']
        }
      ],
      [
        '2025-03-18',
        'Sam',
        { 'Training – opzet': ['op tijd'], 'Buddy – vragen': ['Wie belt er?'], rest: ['# Weer', 'zon'] }
      ]
    ]);
  });
});

test('a label of no rubric in a plain text, that stands as the others do, is kept apart', async () => {
  const form = await read(
    'intake.txt',
    `Ervaring
Twee kinderen.

Motivatie
Delen.

Wensen
eigen school

Advies
niet starten
`,
    intake
  );
  expect(told(form, intake.fields)).toMatchObject({
    Ervaring: ['Twee kinderen.'],
    rest: ['# Motivatie', 'Delen.']
  });
});

describe('readFilledForm, more forms in one file', () => {
  const evening = (day: number, words: string) => `Kijkwijzer
Datum: ${day} februari 2025
Training: opzet
Opzet ${words}.
Overige observaties
Overig ${words}.
`;
  const readAll = async (content: string) => {
    const file = { name: 'avonden.txt', bytes: new TextEncoder().encode(content) };
    return (await readFilledForm(file, template)).forms;
  };

  test('parts them where their labels begin again', async () => {
    const forms = await readAll(`${evening(4, 'een')}\n${evening(11, 'twee')}`);
    expect(forms.map((form) => [form.name, form.date, told(form)])).toEqual([
      [
        'avonden, 1',
        '2025-02-04',
        { 'Training – opzet': ['Opzet een.'], 'Overige observaties': ['Overig een.'] }
      ],
      [
        'avonden, 2',
        '2025-02-11',
        { 'Training – opzet': ['Opzet twee.'], 'Overige observaties': ['Overig twee.'] }
      ]
    ]);
  });

  test('keeps a label that comes again on the next page with its form', async () => {
    const forms = await readAll(`${evening(4, 'een')}\nOverige observaties\nNog iets.\n`);
    expect(forms.map((form) => told(form)['Overige observaties'])).toEqual([['Overig een.', 'Nog iets.']]);
  });
});

describe('readFilledForm, options', () => {
  test('keeps words behind an open box, and says when no option was chosen', async () => {
    const form = await read(
      'intake.txt',
      `Wensen
(x) eigen school
( ) anders: hond in huis
Advies
misschien
`,
      intake
    );
    expect(told(form, intake.fields)['Wensen']).toEqual(['☒ eigen school', 'anders: hond in huis']);
    const advice = entriesOf(intake.fields, form.passages).at(-1)!;
    expect(advice).toMatchObject({ text: 'misschien', problems: [{ code: 'unclear-choice' }] });
  });

  test('ticks what a list names and keeps its other words', async () => {
    const form = await read(
      'intake.txt',
      'Wensen\neigen school, beschikt over een auto, met de boot\n',
      intake
    );
    expect(told(form, intake.fields)).toEqual({
      Wensen: ['☒ eigen school', '☒ beschikt over een auto', 'met de boot']
    });
  });
});
