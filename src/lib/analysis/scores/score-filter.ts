import type { AttributeId, CaseGroupId, QuestionnaireId } from '$lib/domain/ids';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import type { MeasureInfo } from './measures';
import { respondentKey, respondentsIn, type Respondent } from './respondents';

/** Whose scores are shown, and about what. An empty list leaves nothing out. */
export type ScoreFilter = {
  /** The empty string stands for people without a role. */
  roles: readonly string[];
  caseGroupIds: readonly CaseGroupId[];
  /** Of measures, not of people: see `filteredMeasures`. */
  competences: readonly string[];
  /** `value` as it is written: that of a yes-no attribute is `true` or `false`. */
  attribute: { attributeId: AttributeId; value: string } | null;
  /** Answered at two moments at least, or at every moment at which anybody answered. */
  completeness: 'all' | 'two-moments' | 'complete';
};

export const everyone: ScoreFilter = {
  roles: [],
  caseGroupIds: [],
  competences: [],
  attribute: null,
  completeness: 'all'
};

/** The respondents a filter leaves, in the order of `respondentsOf`. */
export function filteredRespondents(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  filter: ScoreFilter
): Respondent[] {
  return filteredRespondentsIn(model, model.responsesOf(questionnaireId), filter);
}

/** As `filteredRespondents`, of these responses. */
export function filteredRespondentsIn(
  model: ProjectModel,
  responses: readonly Response[],
  filter: ScoreFilter
): Respondent[] {
  const momentCounts = filter.completeness === 'all' ? null : countMoments(responses);
  const least = filter.completeness === 'two-moments' ? 2 : (momentCounts?.everywhere ?? 0);
  const members = new Set<string>(
    filter.caseGroupIds.flatMap((id) => model.find('caseGroups', id)?.caseIds ?? [])
  );
  return respondentsIn(model, responses).filter(
    ({ key, caseId, role }) =>
      (filter.roles.length === 0 || filter.roles.includes(role)) &&
      (filter.caseGroupIds.length === 0 || (caseId !== null && members.has(caseId))) &&
      hasAttribute(model, caseId, filter.attribute) &&
      (!momentCounts || (momentCounts.of.get(key)?.size ?? 0) >= least)
  );
}

/** The measures that are about one of the competences of a filter; all when it names none. */
export function filteredMeasures(
  measures: readonly MeasureInfo[],
  { competences }: ScoreFilter
): MeasureInfo[] {
  return measures.filter(({ competence }) => competences.length === 0 || competences.includes(competence));
}

/** Whether anything was answered: a form that was handed in empty is no answer at that moment. */
export function isAnswered({ answers }: Response): boolean {
  return answers.some(({ value }) => value !== null);
}

function countMoments(responses: readonly Response[]) {
  const all = new Set<string>();
  const of = new Map<string, Set<string>>();
  for (const response of responses) {
    if (!isAnswered(response)) continue;
    const key = respondentKey(response);
    all.add(response.momentId);
    of.set(key, (of.get(key) ?? new Set()).add(response.momentId));
  }
  return { everywhere: all.size, of };
}

function hasAttribute(
  model: ProjectModel,
  caseId: Respondent['caseId'],
  wanted: ScoreFilter['attribute']
): boolean {
  if (!wanted) return true;
  const known = caseId && model.find('cases', caseId)?.attributes;
  return (known || []).some(
    ({ attributeId, value }) => attributeId === wanted.attributeId && String(value) === wanted.value
  );
}
