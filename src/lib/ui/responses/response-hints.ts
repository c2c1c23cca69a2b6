import { responseMark } from '$lib/analysis/questionnaires/response-overview';
import type { CaseId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';

/** What is said of the cases that have a response at a moment, where a respondent is asked for; `except` is the one that is open. */
export function responseHints(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  momentId: MomentId | null,
  app: AppState,
  except: ResponseId | null = null
): Map<CaseId, string> {
  const hints = new Map<CaseId, string>();
  for (const response of model.responsesOf(questionnaireId)) {
    if (response.momentId !== momentId || !response.caseId || response.id === except) continue;
    const { given, asked } = responseMark(response);
    hints.set(response.caseId, app.t('responses.form.alreadyIn', { given, asked }));
  }
  return hints;
}
