import type { QuestionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { orderedQuestions, renumberQuestions } from './renumber-questions';

/** Gives a sub-question another place (1 is first) and renumbers all; evidence links follow the question. */
export const moveQuestion: Command<{ id: QuestionId; toNumber: number }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const question = model.get('questions', intent.id);
  const others = orderedQuestions(model).filter(({ id }) => id !== question.id);
  const place = Math.min(Math.max(1, intent.toNumber), others.length + 1);
  renumberQuestions(draft, [...others.slice(0, place - 1), question, ...others.slice(place - 1)]);
  return draft.build('move-question', { number: question.number, to: place });
};
