import type { QuestionnaireId } from '$lib/domain/ids';
import type { Questionnaire } from '$lib/domain/questionnaire';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { freeQuestionnaireName, storedPopulation } from './questionnaire-name';

/** Changes what is said of a questionnaire. @throws AppError `command/empty-name`, `command/name-taken`, `model/not-found` */
export const updateQuestionnaire: Command<
  { id: QuestionnaireId } & Partial<Pick<Questionnaire, 'name' | 'comment' | 'population'>>
> = (model, { id, name, comment, population }, context) => {
  const draft = new ChangeDraft(model, context);
  draft.update('questionnaires', id, {
    ...(name === undefined ? {} : { name: freeQuestionnaireName(model, id, name) }),
    ...(population === undefined ? {} : { population: storedPopulation(population) }),
    ...(comment === undefined ? {} : { comment })
  });
  return draft.build('update-questionnaire', { name: model.get('questionnaires', id).name });
};
