import type { CaseId, MomentId, ResponseId } from '$lib/domain/ids';
import type { Response } from '$lib/domain/response';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { requireFreePlaces } from './require-free-places';

/** Where responses go: what is left out stays. */
export type ResponsePlace = {
  momentId?: MomentId;
  /** A case, or somebody who is none by a name. */
  respondent?: { caseId: CaseId } | { name: string };
};

/**
 * Gives responses of one questionnaire another moment, another respondent, or both. Two may change places in one step.
 * @throws AppError `responses/taken` when somebody would have two of a moment, `model/not-found`
 */
export const moveResponses: Command<{ moves: ({ id: ResponseId } & ResponsePlace)[] }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const moved = intent.moves.map((move) => {
    const response = model.get('responses', move.id);
    const moment = model.get('moments', move.momentId ?? response.momentId);
    if (moment.questionnaireId !== response.questionnaireId)
      throw new Error(`${moment.id} is a moment of another questionnaire`);
    const there: Response = { ...response, ...respondentOf(draft, move.respondent), momentId: moment.id };
    draft.update('responses', response.id, there);
    return there;
  });
  requireFreePlaces(draft, moved);
  const [first] = moved;
  return draft.build('move-responses', {
    count: moved.length,
    respondent: first?.respondent ?? '',
    moment: first ? model.get('moments', first.momentId).name : ''
  });
};

function respondentOf(
  { model }: ChangeDraft,
  respondent: ResponsePlace['respondent']
): Partial<Pick<Response, 'caseId' | 'respondent'>> {
  if (!respondent) return {};
  if ('name' in respondent) return { caseId: null, respondent: requiredName(respondent.name, 'case') };
  const { id, name } = model.get('cases', respondent.caseId);
  return { caseId: id, respondent: name };
}
