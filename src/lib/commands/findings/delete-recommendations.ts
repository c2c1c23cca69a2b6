import type { RecommendationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { statementInShort } from './statement-in-short';

/** Deletes recommendations; the findings they followed from stay. What is gone already is passed by. */
export const deleteRecommendations: Command<{ ids: readonly RecommendationId[] }> = (
  model,
  { ids },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const gone = Array.from(new Set(ids)).flatMap((id) => model.find('recommendations', id) ?? []);
  for (const { id } of gone) draft.remove('recommendations', id);
  return draft.build('delete-recommendations', {
    count: gone.length,
    statement: statementInShort(gone[0]?.statement ?? '')
  });
};
