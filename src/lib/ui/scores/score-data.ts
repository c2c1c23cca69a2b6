import { measureKey, type MeasureInfo } from '$lib/analysis/scores/measures';
import type { Respondent } from '$lib/analysis/scores/respondents';
import { filteredRespondents, type ScoreFilter } from '$lib/analysis/scores/score-filter';
import { seriesOfMeasures, type ScorePoint, type ScoreSeries } from '$lib/analysis/scores/score-series';
import { roundBounds } from '$lib/charts/scores/score-scale';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Questionnaire } from '$lib/domain/questionnaire';
import type { ProjectModel } from '$lib/model/project-model';

/** The scores that are looked at: what a chart draws and its table lists, both read from this. */
export type ScoreData = {
  questionnaire: Questionnaire;
  moments: readonly MeasurementMoment[];
  measures: readonly MeasureInfo[];
  respondents: readonly Respondent[];
  /** By the key of the measure, in the order of `respondents`. */
  series: ReadonlyMap<string, readonly ScoreSeries[]>;
};

/** What a respondent is called: by name on screen, by `namesOutside` in files. */
export type NameOf = (respondent: Respondent) => string;

export function readScores(
  model: ProjectModel,
  questionnaire: Questionnaire,
  measures: readonly MeasureInfo[],
  filter: ScoreFilter
): ScoreData {
  return {
    questionnaire,
    moments: model.momentsOf(questionnaire.id),
    measures,
    respondents: filteredRespondents(model, questionnaire.id, filter),
    series: seriesOfMeasures(
      model,
      questionnaire.id,
      measures.map(({ measure }) => measure),
      filter
    )
  };
}

export function seriesOf(data: ScoreData, info: MeasureInfo): readonly ScoreSeries[] {
  return data.series.get(measureKey(info.measure)) ?? [];
}

/** The score of a respondent on a measure at a moment; undefined when one of them is not among those looked at. */
export function pointAt(
  data: ScoreData,
  at: { respondent: string; measure: string; moment: string }
): ScorePoint | undefined {
  return data.series
    .get(at.measure)
    ?.find(({ respondent }) => respondent.key === at.respondent)
    ?.points.find(({ momentId }) => momentId === at.moment);
}

/** What a measure is drawn between: its own bounds, further where a score lies outside, round numbers where it has none. */
export function boundsOf(data: ScoreData, info: MeasureInfo): { min: number; max: number } {
  const values = seriesOf(data, info).flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  if (info.min === null || info.max === null) return roundBounds(values);
  return {
    min: values.reduce((least, value) => Math.min(least, value), info.min),
    max: values.reduce((most, value) => Math.max(most, value), info.max)
  };
}

/** Whether all measures are drawn on one scale. */
export function haveOneScale(data: ScoreData): boolean {
  const scales = data.measures.map((info) => boundsOf(data, info));
  return scales.every(({ min, max }) => min === scales[0]!.min && max === scales[0]!.max);
}

/** The same scores at some of the moments, in the order of these. */
export function atMoments(data: ScoreData, moments: readonly MeasurementMoment[]): ScoreData {
  const pick = ({ respondent, points }: ScoreSeries): ScoreSeries => ({
    respondent,
    points: moments.flatMap(({ id }) => points.find(({ momentId }) => momentId === id) ?? [])
  });
  const series = new Map(Array.from(data.series, ([key, all]) => [key, all.map(pick)]));
  return { ...data, moments, series };
}
