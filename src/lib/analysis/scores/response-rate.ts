import type { MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { isAnswered } from './score-filter';

export type ResponseRate = {
  momentId: MomentId;
  /** Responses with at least one answer; a form that came back empty is none. */
  responded: number;
  /** Forms that came back empty. */
  empty: number;
  /** How many were asked: as the moment says, else the questionnaire; null when neither does. */
  population: number | null;
  /** 0 to 1; null without a population, or when more answered than were asked. */
  share: number | null;
};

/** How many of those asked answered, for each moment in order. */
export function responseRates(model: ProjectModel, questionnaireId: QuestionnaireId): ResponseRate[] {
  const counts = new Map<MomentId, { responded: number; empty: number }>();
  for (const response of model.responsesOf(questionnaireId)) {
    const count = counts.get(response.momentId) ?? { responded: 0, empty: 0 };
    count[isAnswered(response) ? 'responded' : 'empty'] += 1;
    counts.set(response.momentId, count);
  }
  const { population: ofAll } = model.get('questionnaires', questionnaireId);
  return model.momentsOf(questionnaireId).map((moment) => {
    const { responded, empty } = counts.get(moment.id) ?? { responded: 0, empty: 0 };
    const population = moment.population ?? ofAll;
    const share = population !== null && responded <= population ? responded / population : null;
    return { momentId: moment.id, responded, empty, population, share };
  });
}
