import type { RecommendationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { movedTo } from './moved-to';
import { orderedRecommendations } from './ordered-recommendations';
import { statementInShort } from './statement-in-short';

/** Gives a recommendation another place, counted from 0; past the end is last. @throws AppError `model/not-found` */
export const moveRecommendation: Command<{ id: RecommendationId; toIndex: number }> = (
  model,
  { id, toIndex },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { statement } = model.get('recommendations', id);
  movedTo(orderedRecommendations(model), id, toIndex).forEach((each, index) =>
    draft.update('recommendations', each.id, { order: index + 1 })
  );
  return draft.build('move-recommendation', { statement: statementInShort(statement) });
};
