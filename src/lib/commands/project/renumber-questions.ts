import type { ResearchQuestion } from '$lib/domain/research-question';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';

/** The sub-questions by number. */
export function orderedQuestions(model: ProjectModel): ResearchQuestion[] {
  return model.list('questions').sort((a, b) => a.number - b.number);
}

/** Numbers the questions 1..n in the order given. */
export function renumberQuestions(draft: ChangeDraft, ordered: readonly ResearchQuestion[]): void {
  ordered.forEach((question, index) => draft.update('questions', question.id, { number: index + 1 }));
}
