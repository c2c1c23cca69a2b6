import { expect, it } from 'vitest';
import { createQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import type { QuestionnaireId } from '$lib/domain/ids';
import { en } from '$lib/messages/en';
import { nl } from '$lib/messages/nl';
import { templateWords } from '$lib/messages/template-words';
import { createTranslator } from '$lib/messages/translator';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { questionnaireTemplate, templateKinds } from './templates';

const words = {
  nl: templateWords(createTranslator('nl', nl)),
  en: templateWords(createTranslator('en', en))
};
const id = 'questionnaire' as QuestionnaireId;

it.each(templateKinds)('makes a sound questionnaire of the template %s in both languages', (kind) => {
  for (const language of ['nl', 'en'] as const) {
    const project = new TestProject();
    project.run(createQuestionnaire, { ...questionnaireTemplate(kind, words[language]), id });
    expectSoundProject(project.model);
    expect(project.model.momentsOf(id)).toHaveLength(1);
  }
});

it('has the checklist on one scale, sub-items under what asks nothing, words beside 9 and a goal at 10', () => {
  const project = new TestProject();
  project.run(createQuestionnaire, { ...questionnaireTemplate('competences', words.nl), id });
  const items = project.model.itemsOf(id);
  const numbersOf = (kind: string) => items.filter((item) => item.kind === kind).map(({ number }) => number);
  expect(items.map(({ number }) => number).join(' ')).toBe('1 2 2a 2b 2c 3 4 5 6 7 8 8a 8b 9 10');
  expect([numbersOf('heading'), numbersOf('text')]).toEqual([['2', '8'], ['10']]);
  expect(items.filter(({ withText }) => withText).map(({ number }) => number)).toEqual(['9']);
  expect(new Set(items.slice(0, 13).map(({ competence }) => competence)).size).toBe(8);
  const [scale] = project.model.get('questionnaires', id).scales;
  expect([scale!.itemIds.length, scale!.minimumAnswered]).toEqual([11, 9]);
});

it('has statements with five words, one of them the other way round', () => {
  const { items, scales } = questionnaireTemplate('likert', words.en);
  expect(items!.map(({ reversed }) => Boolean(reversed))).toEqual([false, false, true, false, false, false]);
  expect(items![0]!.scale!.labels.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  expect(scales![0]).toMatchObject({ items: ['1', '2', '3', '4', '5'], minimumAnswered: 4 });
});
