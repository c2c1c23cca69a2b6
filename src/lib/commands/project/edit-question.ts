import type { QuestionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Rewords a sub-question. */
export const editQuestion: Command<{ id: QuestionId; text: string }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  draft.update('questions', intent.id, { text: intent.text.trim() });
  return draft.build('edit-question', { number: model.get('questions', intent.id).number });
};
