import type { CaseId, MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import { quantile } from '$lib/statistics/quantile';
import type { ProjectModel } from '$lib/model/project-model';
import type { Measure } from '../scores/measures';
import type { Respondent } from '../scores/respondents';
import { scoreChange } from '../scores/score-change';
import { everyone, type ScoreFilter } from '../scores/score-filter';
import { scoreSeries, type ScoreSeries } from '../scores/score-series';
import { countCodes, type CodeCount } from './count-codes';
import type { QuotationsByCase } from './quotations-by-case';

/** What a row of the joint display is about: a person, a role or a group of cases. */
export const jointSubjects = ['person', 'role', 'group'] as const;
export type JointSubject = (typeof jointSubjects)[number];

export const jointOrders = ['most-risen', 'most-fallen', 'name'] as const;
export type JointOrder = (typeof jointOrders)[number];

/** The score at a moment: of a group the median of those who have one. */
export type JointPoint = {
  momentId: MomentId;
  date: string | null;
  value: number | null;
  /** Who have a score. */
  n: number;
  /** Whether anybody could have had one: was given the question. */
  isAsked: boolean;
};

/** Scores beside what was said: one person, or several together. */
export type JointRow = {
  key: string;
  /** Null for a role or a group. */
  caseId: CaseId | null;
  /** Of the person, the role (may be empty) or the group. */
  name: string;
  role: string;
  /** Who of them answered the questionnaire. */
  respondents: readonly Respondent[];
  caseIds: readonly CaseId[];
  points: readonly JointPoint[];
  /** Between the two moments chosen: of several people the median of their changes. Null when nobody has a score at both. */
  change: number | null;
  /** Who have a score at both. */
  pairs: number;
  /** Most quotations first. */
  codes: readonly CodeCount[];
  quotations: readonly Quotation[];
};

export type JointQuestion = {
  measure: Measure;
  subject: JointSubject;
  order: JointOrder;
  from: MomentId;
  to: MomentId;
  filter?: ScoreFilter;
};

/**
 * A row for each person with a case who answered, or for each role or group with such a person in it. Someone in two groups is in
 * both rows; a quotation that several of a row speak in counts once.
 */
export function jointRows(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  { measure, subject, order, from, to, filter = everyone }: JointQuestion,
  quotationsOf: QuotationsByCase
): JointRow[] {
  const series = scoreSeries(model, questionnaireId, measure, filter).filter(
    ({ respondent }) => respondent.caseId !== null
  );
  const rows = subjectsOf(model, subject, series).map(({ own, ...row }): JointRow => {
    const caseIds = own.flatMap(({ respondent }) => respondent.caseId ?? []);
    const { medianChange, pairs } = scoreChange(own, from, to);
    return {
      ...row,
      respondents: own.map(({ respondent }) => respondent),
      caseIds,
      points: pointsOf(own),
      change: medianChange,
      pairs: pairs.length,
      codes: countCodes(model, caseIds, quotationsOf),
      quotations: [...new Set(caseIds.flatMap((id) => quotationsOf.get(id) ?? []))]
    };
  });
  return inOrder(rows, order);
}

type Subject = Pick<JointRow, 'key' | 'caseId' | 'name' | 'role'> & { own: ScoreSeries[] };

function subjectsOf(model: ProjectModel, subject: JointSubject, series: readonly ScoreSeries[]): Subject[] {
  if (subject === 'person')
    return series.map((one) => {
      const { key, caseId, name, role } = one.respondent;
      return { key, caseId, name, role, own: [one] };
    });
  if (subject === 'role') {
    const roles = [...new Set(series.map(({ respondent }) => respondent.role))];
    return roles.map((role) => ({
      key: `role ${role}`,
      caseId: null,
      name: role,
      role,
      own: series.filter(({ respondent }) => respondent.role === role)
    }));
  }
  return model.list('caseGroups').flatMap(({ id, name, caseIds }) => {
    const members = new Set<CaseId | null>(caseIds);
    const own = series.filter(({ respondent }) => members.has(respondent.caseId));
    return own.length > 0 ? [{ key: `group ${id}`, caseId: null, name, role: '', own }] : [];
  });
}

function pointsOf(series: readonly ScoreSeries[]): JointPoint[] {
  return (series[0]?.points ?? []).map(({ momentId, date }, index) => {
    const points = series.map((one) => one.points[index]!);
    const values = Float64Array.from(points.flatMap(({ value }) => value ?? [])).sort();
    return {
      momentId,
      date: series.length === 1 ? date : null,
      value: values.length > 0 ? quantile(values, 0.5) : null,
      n: values.length,
      isAsked: points.some(({ missing }) => missing !== 'not-asked')
    };
  });
}

/** Rows without a change come last, in the order they were in. */
function inOrder(rows: readonly JointRow[], order: JointOrder): JointRow[] {
  if (order === 'name') return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
  const sign = order === 'most-risen' ? -1 : 1;
  return rows.toSorted((a, b) => {
    if (a.change === null || b.change === null) return Number(a.change === null) - Number(b.change === null);
    return sign * (a.change - b.change);
  });
}
