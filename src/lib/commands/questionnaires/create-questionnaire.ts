import { questionnaireCounterId } from '$lib/domain/counter';
import type { QuestionnaireId, ScaleId } from '$lib/domain/ids';
import type { Questionnaire, Scale } from '$lib/domain/questionnaire';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey } from '../required-name';
import { draftItems, type NewItem } from './draft-items';
import { draftMoments, type NewMoment } from './draft-moments';
import { freeQuestionnaireName, storedPopulation } from './questionnaire-name';
import { storedScale, type NewScale } from './stored-scale';

export type NewQuestionnaire = {
  id: QuestionnaireId;
  name: string;
  comment?: string;
  population?: number | null;
  items?: readonly NewItem[];
  moments?: readonly NewMoment[];
  scales?: readonly NewScale[];
};

/**
 * Makes a questionnaire with all that is in it, under the next number.
 * @throws AppError `command/empty-name`, `command/name-taken`, `questionnaire/number-taken`, `questionnaire/empty-scale`, …
 */
export const createQuestionnaire: Command<NewQuestionnaire> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = draftQuestionnaire(draft, intent);
  return draft.build('create-questionnaire', { name });
};

/** Drafts a questionnaire with all that is in it, and gives it back. */
export function draftQuestionnaire(draft: ChangeDraft, intent: NewQuestionnaire): Questionnaire {
  const name = freeQuestionnaireName(draft.model, intent.id, intent.name);
  const items = draftItems(draft, intent.id, intent.items ?? []);
  draftMoments(draft, intent.id, intent.moments ?? []);
  const scales: Scale[] = [];
  for (const fresh of intent.scales ?? []) {
    const numbers = new Set(fresh.items.map(nameKey));
    const itemIds = items.filter(({ number }) => numbers.has(nameKey(number))).map(({ id }) => id);
    const scale: Scale = {
      id: fresh.id ?? draft.newId<ScaleId>(),
      name: fresh.name,
      itemIds,
      minimumAnswered: fresh.minimumAnswered ?? itemIds.length,
      score: fresh.score ?? 'mean'
    };
    scales.push(storedScale(scale, scales, items));
  }
  const questionnaire: Questionnaire = {
    id: intent.id,
    number: draft.nextNumber(questionnaireCounterId),
    name,
    comment: intent.comment ?? '',
    population: storedPopulation(intent.population ?? null),
    scales,
    mappings: [],
    createdAt: draft.context.now
  };
  draft.add('questionnaires', questionnaire);
  return questionnaire;
}
