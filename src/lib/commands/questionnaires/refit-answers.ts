import type { Item } from '$lib/domain/item';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import { refitAnswer } from './refit-answer';

/** What a change to an item does to the answers it has. */
export type Refitting = {
  /** Those that hold answers that change, as they will be. */
  responses: Response[];
  /** How many answers no longer fit. */
  lost: number;
  /** How many that did not fit count again. */
  regained: number;
};

/** What becomes of the answers to an item once it asks as `after` does. O(responses). */
export function refitAnswers(model: ProjectModel, before: Item, after: Item): Refitting {
  const refitting: Refitting = { responses: [], lost: 0, regained: 0 };
  for (const response of model.responsesOf(before.questionnaireId)) {
    const answers = response.answers.map((answer) =>
      answer.itemId === before.id ? refitAnswer(answer, before, after) : answer
    );
    const at = answers.findIndex((answer, index) => answer !== response.answers[index]);
    if (at < 0) continue;
    const [was, is] = [response.answers[at]!, answers[at]!];
    if (was.value !== null && is.value === null) refitting.lost += 1;
    if (was.value === null && is.value !== null) refitting.regained += 1;
    refitting.responses.push({ ...response, answers });
  }
  return refitting;
}
