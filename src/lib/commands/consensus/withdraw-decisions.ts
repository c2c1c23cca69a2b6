import type { DecisionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/**
 * Takes decisions back: their differences are open again. A code that was sharpened along with one stays sharpened; undo takes back
 * both. @throws AppError `model/not-found`
 */
export const withdrawDecisions: Command<{ ids: readonly DecisionId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const decisions = Array.from(new Set(ids), (id) => model.get('decisions', id));
  for (const { id } of decisions) draft.remove('decisions', id);
  return draft.build('withdraw-decisions', { count: decisions.length });
};
