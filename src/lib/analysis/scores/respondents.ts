import type { CaseId, QuestionnaireId } from '$lib/domain/ids';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';

/** Who answered a questionnaire. */
export type Respondent = {
  /** `case <id>` or `name <label>`. */
  key: string;
  /** Null for who is no case of the study. */
  caseId: CaseId | null;
  /** That of the case, or how the file or form calls them. */
  name: string;
  /** Empty where there is none. */
  role: string;
};

/** One string per respondent, the same at every moment: a label without a case is taken to be one person. */
export function respondentKey({ caseId, respondent }: Pick<Response, 'caseId' | 'respondent'>): string {
  return caseId ? `case ${caseId}` : `name ${respondent}`;
}

/** Who gave at least one response: cases in their order in the project, then the others in order of their first response. */
export function respondentsOf(model: ProjectModel, questionnaireId: QuestionnaireId): Respondent[] {
  return respondentsIn(model, model.responsesOf(questionnaireId));
}

/** As `respondentsOf`, of these responses. */
export function respondentsIn(model: ProjectModel, responses: readonly Response[]): Respondent[] {
  const caseIds = new Set(responses.map(({ caseId }) => caseId));
  const labels = new Set(responses.flatMap(({ caseId, respondent }) => (caseId ? [] : [respondent])));
  const cases = model.list('cases').filter(({ id }) => caseIds.has(id));
  return [
    ...cases.map(({ id, name, role }) => ({ key: `case ${id}`, caseId: id, name, role })),
    ...Array.from(labels, (name) => ({ key: `name ${name}`, caseId: null, name, role: '' }))
  ];
}
