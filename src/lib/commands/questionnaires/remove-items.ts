import type { ItemId, QuestionnaireId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { ProjectModel } from '$lib/model/project-model';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropFromDocuments } from '../references/drop-from-documents';
import { scalesWithout } from './stored-scale';

/**
 * Removes items with their sub-items and the answers to them, and takes them out of scales. Documents made of open answers
 * stay, as texts of their own. @throws AppError `model/not-found`
 */
export const removeItems: Command<{ ids: readonly ItemId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const chosen = Array.from(new Set(ids), (id) => model.get('items', id));
  const gone = new Map<ItemId, Item>();
  for (const item of chosen) for (const one of [item, ...subItemsOf(model, item)]) gone.set(one.id, one);
  const questionnaireIds = new Set<QuestionnaireId>(chosen.map(({ questionnaireId }) => questionnaireId));
  for (const id of questionnaireIds) {
    for (const { id: responseId, answers } of model.responsesOf(id))
      if (answers.some(({ itemId }) => gone.has(itemId)))
        draft.update('responses', responseId, { answers: answers.filter(({ itemId }) => !gone.has(itemId)) });
    const { scales } = model.get('questionnaires', id);
    draft.update('questionnaires', id, { scales: scalesWithout(scales, (itemId) => gone.has(itemId)) });
  }
  for (const id of gone.keys()) draft.remove('items', id);
  dropFromDocuments(
    draft,
    () => false,
    ({ itemId }) => itemId !== null && gone.has(itemId)
  );
  return draft.build('remove-items', { count: chosen.length, number: chosen[0]?.number ?? '' });
};

/** The items right under an item, in order. */
export function subItemsOf(model: ProjectModel, { id, questionnaireId }: Item): Item[] {
  return model.itemsOf(questionnaireId).filter(({ parentId }) => parentId === id);
}
