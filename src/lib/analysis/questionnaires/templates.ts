import type { NewItem } from '$lib/commands/questionnaires/draft-items';
import type { NewQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import type { AnswerScale } from '$lib/domain/item';

/** What a questionnaire can be begun from. */
export const templateKinds = ['competences', 'likert', 'blank'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** The words of the templates in the language of the user. */
export type TemplateWords = {
  firstMoment: string;
  competences: {
    name: string;
    low: string;
    high: string;
    scale: string;
    items: readonly { number: string; text: string; competence: string }[];
  };
  likert: {
    name: string;
    scale: string;
    /** Of 1 to 5. */
    labels: readonly string[];
    items: readonly { text: string; reversed: boolean }[];
    open: string;
  };
  blank: { name: string };
};

/** A questionnaire as a template has it, all but its id. */
export function questionnaireTemplate(
  kind: TemplateKind,
  words: TemplateWords
): Omit<NewQuestionnaire, 'id'> {
  const moments = [{ name: words.firstMoment }];
  if (kind === 'competences') return { ...competences(words.competences), moments };
  if (kind === 'likert') return { ...likert(words.likert), moments };
  return { name: words.blank.name, moments };
}

/** Scores of 1 to 10; an item with sub-items asks nothing itself, the last but one takes words too, the last is all words. */
function competences({
  name,
  low,
  high,
  scale,
  items
}: TemplateWords['competences']): Omit<NewQuestionnaire, 'id'> {
  const oneToTen: AnswerScale = {
    min: 1,
    max: 10,
    step: 1,
    labels: [
      { value: 1, label: low },
      { value: 10, label: high }
    ]
  };
  const parentOf = (number: string) => /^(\d+)[a-z]$/.exec(number)?.[1] ?? null;
  const parents = new Set(items.map(({ number }) => parentOf(number)));
  const made = items.map((item, index): NewItem => {
    const parent = parentOf(item.number);
    if (parents.has(item.number)) return { ...item, kind: 'heading' };
    if (index === items.length - 1) return { ...item, kind: 'text' };
    return { ...item, kind: 'scale', scale: oneToTen, parent, withText: index === items.length - 2 };
  });
  const scored = made.slice(0, -2).filter(({ kind }) => kind === 'scale');
  return {
    name,
    items: made,
    scales: [
      {
        name: scale,
        items: scored.map(({ number }) => number!),
        minimumAnswered: Math.ceil(scored.length * 0.8),
        score: 'mean'
      }
    ]
  };
}

function likert({ name, scale, labels, items, open }: TemplateWords['likert']): Omit<NewQuestionnaire, 'id'> {
  const agreement: AnswerScale = {
    min: 1,
    max: labels.length,
    step: 1,
    labels: labels.map((label, index) => ({ value: index + 1, label }))
  };
  const statements = items.map(({ text, reversed }, index): NewItem => ({
    number: String(index + 1),
    text,
    kind: 'scale',
    scale: agreement,
    reversed
  }));
  return {
    name,
    items: [...statements, { number: String(items.length + 1), text: open, kind: 'text' }],
    scales: [
      { name: scale, items: statements.map(({ number }) => number!), minimumAnswered: items.length - 1 }
    ]
  };
}
