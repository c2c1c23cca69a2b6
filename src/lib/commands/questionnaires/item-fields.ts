import { AppError } from '$lib/domain/app-error';
import type { AnswerScale, Choice, Item, ItemKind } from '$lib/domain/item';
import { nameKey, storedName } from '../required-name';

/** What an item gets when nothing is said: a scale of 1 to 10. */
export const usualScale: AnswerScale = { min: 1, max: 10, step: 1, labels: [] };

/** Whether an item of this kind has answers to choose from. */
export function hasChoices(kind: ItemKind): boolean {
  return kind === 'single-choice' || kind === 'multiple-choice';
}

/** Whether answers to an item of this kind are numbers, which can be part of a scale. */
export function isNumeric(kind: ItemKind): boolean {
  return kind === 'scale' || kind === 'number';
}

/**
 * The fields of an item as its kind has them: a scale only with a scale, choices only where they are chosen from.
 * @throws AppError `questionnaire/scale-bounds`, `questionnaire/same-choice`
 */
export function fittedFields(item: Item): Item {
  const isScale = item.kind === 'scale';
  return {
    ...item,
    text: item.text.trim().toWellFormed(),
    competence: storedName(item.competence, 'competence'),
    scale: isScale ? requiredScale(item.scale ?? usualScale) : null,
    reversed: isScale && item.reversed,
    choices: hasChoices(item.kind) ? requiredChoices(item.choices) : [],
    withText: item.withText && item.kind !== 'heading' && item.kind !== 'text'
  };
}

function requiredScale({ min, max, step, labels }: AnswerScale): AnswerScale {
  if (!(min < max)) throw new AppError('questionnaire/scale-bounds', { min, max });
  if (!(step > 0) || step > max - min) throw new AppError('questionnaire/scale-step', { step, min, max });
  const byValue = new Map(labels.map(({ value, label }) => [value, label.trim()]));
  const kept = [...byValue].filter(([value, label]) => label !== '' && value >= min && value <= max);
  return {
    min,
    max,
    step,
    labels: kept.sort(([a], [b]) => a - b).map(([value, label]) => ({ value, label }))
  };
}

function requiredChoices(choices: readonly Choice[]): Choice[] {
  const taken = new Set<string>();
  return choices.flatMap(({ id, label }) => {
    const words = label.replace(/\s+/g, ' ').trim().toWellFormed();
    if (words === '') return [];
    if (taken.has(nameKey(words))) throw new AppError('questionnaire/same-choice', { label: words });
    taken.add(nameKey(words));
    return [{ id, label: words }];
  });
}

/** Ids for labels: those of the choices that already have them, and new ones (`c1`, `c2`, …) for the others. */
export function choicesFor(labels: readonly string[], known: readonly Choice[] = []): Choice[] {
  const idOf = new Map(known.map(({ id, label }) => [nameKey(label), id]));
  const taken = new Set(known.map(({ id }) => id));
  return labels.map((label) => {
    const id = idOf.get(nameKey(label)) ?? freeId(taken);
    taken.add(id);
    return { id, label };
  });
}

function freeId(taken: ReadonlySet<string>): string {
  for (let number = taken.size + 1; ; number += 1) if (!taken.has(`c${number}`)) return `c${number}`;
}
