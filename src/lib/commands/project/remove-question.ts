import type { QuestionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';
import { orderedQuestions, renumberQuestions } from './renumber-questions';

/** Removes a sub-question with the evidence links to it, and closes the gap in the numbers. Quotations stay. */
export const removeQuestion: Command<{ id: QuestionId }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const { number } = model.get('questions', intent.id);
  const links = model.linksTo({ kind: 'question', id: intent.id });
  for (const link of links) draft.remove('evidenceLinks', link.id);
  draft.remove('questions', intent.id);
  dropReferences(draft, [{ kind: 'question', id: intent.id }]);
  renumberQuestions(
    draft,
    orderedQuestions(model).filter(({ id }) => id !== intent.id)
  );
  return draft.build('remove-question', { number, links: links.length });
};
