import type { QuestionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Writes the answer to a sub-question in short, Markdown. @throws AppError `model/not-found` */
export const saveSummary: Command<{ questionId: QuestionId; summary: string }> = (
  model,
  { questionId, summary },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const question = model.get('questions', questionId);
  const written = summary.trim();
  if (written !== (question.summary ?? '')) draft.update('questions', questionId, { summary: written });
  return draft.build('save-summary', { number: question.number });
};
