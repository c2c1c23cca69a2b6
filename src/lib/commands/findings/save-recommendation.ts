import type { FindingId, RecommendationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { orderedRecommendations } from './ordered-recommendations';
import { statementInShort } from './statement-in-short';

/**
 * Writes what is given of a recommendation, or makes one after the last when the id is unknown. Findings that are not
 * there are left out. @throws AppError `command/empty-name`
 */
export const saveRecommendation: Command<{
  id?: RecommendationId;
  statement?: string;
  /** Markdown. */
  text?: string;
  findingIds?: readonly FindingId[];
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const known = intent.id && model.find('recommendations', intent.id);
  const statement = requiredName(intent.statement ?? known?.statement ?? '', 'recommendation');
  const text = intent.text?.trim();
  const findingIds =
    intent.findingIds && [...new Set(intent.findingIds)].filter((id) => model.find('findings', id));
  if (known) draft.update('recommendations', known.id, { statement, text, findingIds });
  else
    draft.add('recommendations', {
      id: intent.id ?? draft.newId<RecommendationId>(),
      order: (orderedRecommendations(model).at(-1)?.order ?? 0) + 1,
      statement,
      text: text ?? '',
      findingIds: findingIds ?? []
    });
  return draft.build('save-recommendation', { statement: statementInShort(statement) });
};
