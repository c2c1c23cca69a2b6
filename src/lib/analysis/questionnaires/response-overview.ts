import { respondentKey, respondentsIn, type Respondent } from '$lib/analysis/scores/respondents';
import { responseRates, type ResponseRate } from '$lib/analysis/scores/response-rate';
import type { MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Answer, Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';

/** All that was asked has an answer; some of it; none of it. */
export type Completeness = 'complete' | 'partly' | 'empty';

/** How much of a response is filled in. */
export type ResponseMark = {
  response: Response;
  /** Items with an answer; "does not apply" and "do not know" are answers too. */
  given: number;
  /** Items it asks. */
  asked: number;
  completeness: Completeness;
};

export type ResponseOverview = {
  /** In order, with how many answered, and how many of those everything. */
  moments: { moment: MeasurementMoment; rate: ResponseRate; complete: number }[];
  /** In the order of `respondentsOf`; a mark for each moment, null without a response. */
  rows: { respondent: Respondent; marks: (ResponseMark | null)[] }[];
};

/** Whether something was filled in for the item, be it that it does not apply. */
export function isFilledIn(answer: Answer): boolean {
  return answer.value !== null || answer.missing === 'not-applicable' || answer.missing === 'no-answer';
}

export function responseMark(response: Response): ResponseMark {
  const given = response.answers.filter(isFilledIn).length;
  const asked = response.answers.length;
  const completeness = given === 0 ? 'empty' : given === asked ? 'complete' : 'partly';
  return { response, given, asked, completeness };
}

/** Who filled in what when. O(answers). */
export function responseOverview(model: ProjectModel, questionnaireId: QuestionnaireId): ResponseOverview {
  const responses = model.responsesOf(questionnaireId);
  const moments = model.momentsOf(questionnaireId);
  const columns = new Map<MomentId, number>(moments.map(({ id }, index) => [id, index]));
  const complete = moments.map(() => 0);
  const marks = new Map<string, (ResponseMark | null)[]>();
  for (const response of responses) {
    const column = columns.get(response.momentId)!;
    const key = respondentKey(response);
    const row = marks.get(key) ?? moments.map(() => null);
    const mark = responseMark(response);
    row[column] = mark;
    if (mark.completeness === 'complete') complete[column]! += 1;
    marks.set(key, row);
  }
  const rates = responseRates(model, questionnaireId);
  return {
    moments: moments.map((moment, index) => ({ moment, rate: rates[index]!, complete: complete[index]! })),
    rows: respondentsIn(model, responses).map((respondent) => ({
      respondent,
      marks: marks.get(respondent.key)!
    }))
  };
}
