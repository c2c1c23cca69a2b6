import type { CaseId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Scale } from '$lib/domain/questionnaire';
import type { Answer, MissingReason, Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import { hasNumber, measureKey, type Measure } from './measures';
import { respondentKey, type Respondent } from './respondents';
import { everyone, filteredRespondentsIn, type ScoreFilter } from './score-filter';

/**
 * Why there is no score: why the answer is missing; the person did not fill it in at that moment; the item was not on the form
 * then; or too few items of a scale were answered.
 */
export type NoScoreReason = MissingReason | 'no-response' | 'not-asked' | 'too-few-answers';

export type ScorePoint = {
  momentId: MomentId;
  responseId: ResponseId | null;
  /** The day it was filled in, else that of the moment. */
  date: string | null;
  value: number | null;
  /** Null exactly when there is a value. */
  missing: NoScoreReason | null;
  /** Words beside the answer. */
  text: string | null;
};

/** The scores of one respondent on one measure: a point for each moment, in order. */
export type ScoreSeries = { respondent: Respondent; points: ScorePoint[] };

type Score = Pick<ScorePoint, 'value' | 'missing' | 'text'>;

/**
 * The scores of every respondent on a measure, in the order of `respondentsOf`. A scale is the mean of the numbers that were
 * given on its items (or, for a sum, that mean times the number of its items), reversed items turned round first.
 */
export function scoreSeries(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  measure: Measure,
  filter: ScoreFilter = everyone
): ScoreSeries[] {
  return scoreReader(model, questionnaireId, filter)(measure);
}

/** As `scoreSeries`, of several measures by `measureKey`. */
export function seriesOfMeasures(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  measures: readonly Measure[],
  filter: ScoreFilter = everyone
): Map<string, ScoreSeries[]> {
  const seriesOf = scoreReader(model, questionnaireId, filter);
  return new Map(measures.map((measure) => [measureKey(measure), seriesOf(measure)]));
}

/** Gives the series of any measure: what is the same for all of them is read once. */
export function scoreReader(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  filter: ScoreFilter = everyone
): (measure: Measure) => ScoreSeries[] {
  const responses = model.responsesOf(questionnaireId);
  const moments = model.momentsOf(questionnaireId);
  const respondents = filteredRespondentsIn(model, responses, filter);
  const responseAt = new Map(
    responses.map((response) => [`${respondentKey(response)} ${response.momentId}`, response])
  );
  const found = respondents.map(({ key }) => moments.map(({ id }) => responseAt.get(`${key} ${id}`)));
  return (measure) => {
    const scoreOf = scorer(model, questionnaireId, measure);
    return respondents.map((respondent, person) => ({
      respondent,
      points: moments.map((moment, at) => toPoint(moment, found[person]![at], scoreOf))
    }));
  };
}

/** The points of one case on several measures by `measureKey`; costs what the case answered. */
export function seriesOfCase(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  caseId: CaseId,
  measures: readonly Measure[]
): Map<string, ScorePoint[]> {
  const responses = model
    .responsesBy(caseId)
    .filter((response) => response.questionnaireId === questionnaireId);
  const responseAt = new Map(responses.map((response) => [response.momentId, response]));
  const moments = model.momentsOf(questionnaireId);
  return new Map(
    measures.map((measure) => {
      const scoreOf = scorer(model, questionnaireId, measure);
      return [
        measureKey(measure),
        moments.map((moment) => toPoint(moment, responseAt.get(moment.id), scoreOf))
      ];
    })
  );
}

function toPoint(
  moment: MeasurementMoment,
  response: Response | undefined,
  scoreOf: (response: Response) => Score
): ScorePoint {
  const score: Score = response ? scoreOf(response) : { value: null, missing: 'no-response', text: null };
  return {
    momentId: moment.id,
    responseId: response?.id ?? null,
    date: response?.date ?? moment.date,
    ...score
  };
}

function scorer(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  measure: Measure
): (response: Response) => Score {
  if (measure.kind === 'item')
    return ({ answers }) => toScore(answers.find(({ itemId }) => itemId === measure.id));
  const scale = model.get('questionnaires', questionnaireId).scales.find(({ id }) => id === measure.id);
  if (!scale) throw new Error(`no scale ${measure.id}`);
  const items = scale.itemIds.flatMap((id) => model.find('items', id) ?? []).filter(hasNumber);
  return (response) => scaleScore(scale, items, response);
}

function toScore(answer: Answer | undefined): Score {
  const text = answer?.text ?? null;
  if (!answer) return { value: null, missing: 'not-asked', text };
  if (answer.value === null) return { value: null, missing: answer.missing, text };
  return typeof answer.value === 'number'
    ? { value: answer.value, missing: null, text }
    : { value: null, missing: 'invalid', text };
}

function scaleScore(scale: Scale, items: readonly Item[], { answers }: Response): Score {
  const given = new Map(answers.map(({ itemId, value }) => [itemId, value]));
  const text = null;
  if (!items.some(({ id }) => given.has(id))) return { value: null, missing: 'not-asked', text };
  const values = items.flatMap((item) => {
    const value = given.get(item.id);
    return typeof value === 'number' ? [scoredValue(item, value)] : [];
  });
  if (values.length < scale.minimumAnswered || values.length === 0)
    return { value: null, missing: 'too-few-answers', text };
  const sum = values.reduce((total, value) => total + value, 0);
  // Multiplied first: of complete answers the sum is then the sum to the last digit.
  const value = (scale.score === 'sum' ? sum * items.length : sum) / values.length;
  return { value, missing: null, text };
}

/** What an answer counts for in a scale: `min + max - answer` on a reversed item. */
export function scoredValue({ reversed, scale }: Item, value: number): number {
  return reversed && scale ? scale.min + scale.max - value : value;
}
