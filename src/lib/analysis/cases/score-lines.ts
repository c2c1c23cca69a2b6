import type { CaseId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { measuresOf, type MeasureInfo } from '../scores/measures';
import { everyone } from '../scores/score-filter';
import { scoredValue, seriesOfMeasures, type ScorePoint } from '../scores/score-series';

/** A point of a line: no value where the person gave no score. */
export type ScoreLinePoint = {
  momentId: MomentId;
  /** Null where the person did not fill it in. */
  responseId: ResponseId | null;
  /** The day it was filled in, else that of the moment. */
  date: string | null;
  value: number | null;
};

/** What one person scored over the moments of a questionnaire, on a scale, a competence or an item. */
export type ScoreLine = {
  key: string;
  /** Of a scale its name, of a competence the word, else the item's number and text. */
  name: string;
  /** What the values lie between; null where nothing says so. */
  min: number | null;
  max: number | null;
  /** One for each moment, in order. */
  points: readonly ScoreLinePoint[];
};

/**
 * The lines of one person: a questionnaire's scales; without scales its competences, each the mean of what was answered on
 * its items (reversed items turned round); without competences its items. Items of a competence with other bounds than
 * the first have lines of their own.
 */
export function scoreLines(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  caseId: CaseId
): ScoreLine[] {
  const measures = measuresOf(model, questionnaireId);
  const scales = measures.filter(({ measure }) => measure.kind === 'scale');
  const chosen = scales.length > 0 ? scales : measures;
  // Who has the same role is computed along: fewer than everyone.
  const filter = { ...everyone, roles: [model.get('cases', caseId).role] };
  const series = seriesOfMeasures(
    model,
    questionnaireId,
    chosen.map(({ measure }) => measure),
    filter
  );
  const lineOf = (info: MeasureInfo): Measured[] => {
    const own = series.get(info.key)?.find(({ respondent }) => respondent.caseId === caseId);
    return own ? [{ info, points: own.points }] : [];
  };
  const measured = chosen.flatMap(lineOf);
  const families = new Map<string, Measured[]>();
  for (const one of measured) {
    const { competence, measure, min, max, key } = one.info;
    const family = competence && measure.kind === 'item' ? `${competence} ${min} ${max}` : key;
    families.set(family, [...(families.get(family) ?? []), one]);
  }
  return Array.from(families.values(), (family) => toLine(model, family));
}

type Measured = { info: MeasureInfo; points: readonly ScorePoint[] };

function toLine(model: ProjectModel, family: readonly Measured[]): ScoreLine {
  const [{ info, points }] = family as [Measured];
  const isCompetence = info.measure.kind === 'item' && info.competence !== '';
  return {
    key: info.key,
    name: isCompetence ? info.competence : [info.number, info.name].filter(Boolean).join(' '),
    min: info.min,
    max: info.max,
    points: points.map(({ momentId, responseId, date }, index) => ({
      momentId,
      responseId,
      date,
      value: mean(
        family.flatMap((one) => {
          const value = one.points[index]?.value ?? null;
          return value === null ? [] : [turned(model, one.info, value, isCompetence)];
        })
      )
    }))
  };
}

/** An item by itself shows what was answered; in a mean a reversed one is turned round. */
function turned(model: ProjectModel, { measure }: MeasureInfo, value: number, isCompetence: boolean): number {
  const item = isCompetence && measure.kind === 'item' ? model.find('items', measure.id) : undefined;
  return item ? scoredValue(item, value) : value;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
