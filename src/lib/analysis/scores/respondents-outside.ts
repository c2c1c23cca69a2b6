import type { CaseId, QuestionnaireId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { namesOutsideOf } from '../cases/names-outside';
import { respondentsOf } from './respondents';

/**
 * What each respondent of a questionnaire is called in what leaves the project, by `Respondent.key`: cases as `namesOutside`
 * says; who is no case is `nobody` with a number after those, as the label on a form can be a name.
 */
export function respondentNamesOutside(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  nobody: string
): Map<string, string> {
  const cases = model.list('cases');
  const others = respondentsOf(model, questionnaireId).filter(({ caseId }) => caseId === null);
  const asCases = others.map(({ key, name }) => ({ id: key as CaseId, name, role: '', comment: '' }));
  const names = Array.from(namesOutsideOf([...cases, ...asCases], nobody).values());
  const keys = [...cases.map(({ id }) => `case ${id}`), ...others.map(({ key }) => key)];
  return new Map(keys.map((key, index) => [key, names[index]!]));
}
