import type { QuestionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Adds a sub-question after the last one. */
export const addQuestion: Command<{ id?: QuestionId; text: string }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const number = Math.max(0, ...model.list('questions').map((question) => question.number)) + 1;
  draft.add('questions', { id: intent.id ?? draft.newId<QuestionId>(), number, text: intent.text.trim() });
  return draft.build('add-question', { number });
};
