import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FormTemplate } from '$lib/domain/form-template';
import { formToDocx, type PrintedFormWords } from './form-to-docx';
import { entriesOf, readFilledForm } from './read-filled-form';
import { formTemplate, templateOf } from './testing/form-templates';

const words: PrintedFormWords = {
  locale: 'nl',
  date: 'Datum',
  observer: 'Ingevuld door',
  place: 'Plaats',
  people: 'Aanwezig',
  explanation: 'Toelichting'
};

/** What somebody types in Word: into the answer boxes in order (a paragraph each line), and on boxes to tick. */
function fillIn(bytes: Uint8Array, answers: readonly string[], ticked: readonly number[]): Uint8Array {
  const files = unzipSync(bytes);
  const name = 'word/document.xml';
  let answer = -1;
  let box = -1;
  const xml = strFromU8(files[name]!)
    .replace(
      /<w:p><w:pPr><w:pStyle w:val="FormAnswer"\/><\/w:pPr><w:r><w:rPr><w:rtl w:val="false"\/><\/w:rPr><w:t xml:space="preserve"><\/w:t><\/w:r><\/w:p>/g,
      () =>
        (answers[(answer += 1)] ?? '')
          .split('\n')
          .map(
            (text) =>
              `<w:p><w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`
          )
          .join('')
    )
    .replace(/w:char="2610"/g, (open) => (ticked.includes((box += 1)) ? 'w:char="2612"' : open));
  expect(answer + 1).toBeGreaterThanOrEqual(answers.length);
  return zipSync({ ...files, [name]: strToU8(xml) });
}

async function readBack(template: FormTemplate, answers: readonly string[], ticked: readonly number[] = []) {
  const blank = await formToDocx(template, words);
  const { forms } = await readFilledForm(
    { name: 'ingevuld.docx', bytes: fillIn(blank, answers, ticked) },
    template
  );
  return { form: forms[0]!, entries: entriesOf(template.fields, forms[0]!.passages) };
}

describe('a blank form', () => {
  test('reads back as nothing', async () => {
    for (const template of [formTemplate(), formTemplate('intake')]) {
      const { form, entries } = await readBack(template, []);
      expect(form).toMatchObject({ date: null, dateProblem: null, observer: '', place: '', people: [] });
      expect(
        entries.filter(({ text, choiceIds, notes }) => text + choiceIds.join() + notes.join() !== '')
      ).toEqual([]);
      expect(form.passages.filter(({ fieldId }) => fieldId === null)).toEqual([]);
    }
  });

  test('filled in with Word reads back word for word', async () => {
    const { form, entries } = await readBack(formTemplate(), [
      '4 maart 2025',
      'Noor',
      'De Wilg',
      'Samira, Marloes',
      'Te laat begonnen & <veel> pauze\n19:42 Het huiswerk: “niet gedaan”',
      'Training – opzet\nDatum: 3 april is genoemd',
      '',
      'Open 🙂',
      'Wie belt er?\n- en wanneer?',
      'Let op de organisatie.'
    ]);
    expect(form).toMatchObject({
      date: '2025-03-04',
      observer: 'Noor',
      place: 'De Wilg',
      people: ['Samira', 'Marloes']
    });
    expect(entries.map(({ notes }) => notes)).toEqual([
      [
        { time: null, text: 'Te laat begonnen & <veel> pauze' },
        { time: '19:42', text: 'Het huiswerk: “niet gedaan”' }
      ],
      [
        { time: null, text: 'Training – opzet' },
        { time: null, text: 'Datum: 3 april is genoemd' }
      ],
      [],
      [{ time: null, text: 'Open 🙂' }],
      [
        { time: null, text: 'Wie belt er?' },
        { time: null, text: 'en wanneer?' }
      ],
      [{ time: null, text: 'Let op de organisatie.' }]
    ]);
  });

  test('reads ticked boxes and words beside them back', async () => {
    const { entries } = await readBack(
      formTemplate('intake'),
      ['', '', '', '', 'Twee kinderen op school.\nVeel overleg.', 'eigen school\nReden: rust'],
      [0, 2, 4]
    );
    expect(entries).toMatchObject([
      { text: 'Twee kinderen op school.\nVeel overleg.' },
      { choiceIds: ['1', '3'], text: '' },
      { choiceIds: ['2'], text: 'eigen school\nReden: rust', problems: [] }
    ]);
  });

  test('tells fields of one name apart, and fields that are called as the lines above the form', async () => {
    const template = templateOf([
      { name: 'Deel A', kind: 'heading', prompt: 'Over de ouder' },
      { name: 'Datum', kind: 'text' },
      { name: 'Toelichting', kind: 'text' },
      { name: 'Deel B', kind: 'heading' },
      { name: 'Toelichting', kind: 'text' },
      { name: '7. Plaats: waar?', kind: 'text' }
    ]);
    const { form, entries } = await readBack(template, [
      '5-3-2025',
      '',
      'Utrecht',
      '',
      'morgen',
      'een',
      'twee',
      'thuis'
    ]);
    expect(entries.map(({ text }) => text)).toEqual(['morgen', 'een', 'twee', 'thuis']);
    expect(form).toMatchObject({ date: '2025-03-05', place: 'Utrecht' });
  });
});
