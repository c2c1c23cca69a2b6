import { AppError } from '$lib/domain/app-error';
import { responseKey, type Response } from '$lib/domain/response';
import type { ChangeDraft } from '../change-draft';

/** Refuses a second response of a respondent at a moment among those of a questionnaire. @throws AppError `responses/taken` */
export function requireFreePlaces(draft: ChangeDraft, responses: readonly Response[]): void {
  const [first] = responses;
  if (!first) return;
  const changed = new Map(responses.map((response) => [response.id, response]));
  const others = draft.model
    .responsesOf(first.questionnaireId)
    .filter(({ id }) => !changed.has(id) && draft.find('responses', id));
  const taken = new Set(others.map(responseKey));
  for (const response of responses) {
    const key = responseKey(response);
    if (taken.has(key))
      throw new AppError('responses/taken', {
        respondent: response.respondent,
        moment: draft.find('moments', response.momentId)?.name ?? ''
      });
    taken.add(key);
  }
}
