import { expect, test } from 'vitest';
import { TestProject } from '$lib/testing/test-project';
import { toReview, type FormUnderReview } from './form-review';
import { readFilledForm } from './read-filled-form';
import { formTemplate } from './testing/form-templates';
import { withoutPrinted, withoutPrompts } from './without-printed';

const template = formTemplate();

async function review(name: string, content: string): Promise<FormUnderReview> {
  const bytes = new TextEncoder().encode(content);
  const { forms, ...file } = await readFilledForm({ name, bytes }, template);
  return toReview(new TestProject().model, template, forms[0]!, file, name);
}

const words = ({ passages }: FormUnderReview) =>
  passages.flatMap(({ fieldId, lines }) => (fieldId ? [lines.map(({ text }) => text)] : []));
const leftOut = ({ passages }: FormUnderReview) =>
  passages.flatMap(({ leftOutOf, lines }) => (leftOutOf ? lines.map(({ text }) => text) : []));

test('prompts that the template does not know are told from answers by standing on every form', async () => {
  const evening = (one: string, two: string) =>
    `1. TRAINING/Opzet\nHoe verliep de avond volgens jou?\n${one}\n2. TRAINING/Inhoud\nPaste de stof bij de groep?\n${two}`;
  const forms = [
    await review('1.txt', evening('Te laat.', 'Ja, heel goed.')),
    await review('2.txt', evening('Op tijd.', 'Te veel.'))
  ];
  const cleared = withoutPrinted(forms);
  expect(cleared.map(words)).toEqual([
    [['Te laat.'], ['Ja, heel goed.']],
    [['Op tijd.'], ['Te veel.']]
  ]);
  expect(leftOut(cleared[0]!)).toEqual(['Hoe verliep de avond volgens jou?', 'Paste de stof bij de groep?']);
  const third = await review('3.txt', evening('Stil begin.', 'Ja.'));
  expect(withoutPrinted([...cleared, third]).map(words)[2]).toEqual([['Stil begin.'], ['Ja.']]);
});

test('an answer that is the same on two forms, and forms that say all the same, stay', async () => {
  const same = '1. TRAINING/Opzet\nEr was niets bijzonders te zien.\nVerder rustig.\n2. TRAINING/Inhoud\n';
  const forms = [await review('1.txt', `${same}Goed.`), await review('2.txt', `${same}Matig.`)];
  expect(withoutPrinted(forms)).toEqual(forms);
  const twice = [forms[0]!, await review('3.txt', `${same}Goed.`)];
  expect(withoutPrinted(twice)).toEqual(twice);
});

test('first lines of one form that all ask alike are prompts', async () => {
  const form = await review(
    'een.txt',
    `1. TRAINING/Opzet
Observaties t.a.v. organisatie en tijd
Te laat begonnen.
2. TRAINING/Inhoud
Observaties die te maken hebben met de stof
Goed.
3. TRAINERS/Interactie
Observaties m.b.t. trainers en buddy's
Veel gelach.
4. BUDDY/Attitude
Observatie: stil.`
  );
  expect(words(withoutPrompts(form))).toEqual(
    [['Te laat begonnen.'], ['Goed.'], ['Veel gelach.'], ['Observatie: stil.']].map((lines) => lines)
  );
});
