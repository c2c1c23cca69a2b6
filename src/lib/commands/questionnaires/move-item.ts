import { AppError } from '$lib/domain/app-error';
import type { ItemId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { movedTo } from '../findings/moved-to';
import { subItemsOf } from './remove-items';

/**
 * Puts an item, with its sub-items, at another place: `index` counts from 0 among what stands under `parentId` (null: at the
 * top) without the item itself; past the end is last. Numbers stay as they stand on the form.
 * @throws AppError `questionnaire/nested-item`, `model/not-found`
 */
export const moveItem: Command<{ id: ItemId; parentId: ItemId | null; index: number }> = (
  model,
  { id, parentId, index },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const item = model.get('items', id);
  if (parentId) {
    const parent = model.get('items', parentId);
    const isFarOff = parent.questionnaireId !== item.questionnaireId || parent.parentId !== null;
    if (isFarOff || parentId === id || subItemsOf(model, item).length > 0)
      throw new AppError('questionnaire/nested-item', { number: item.number });
  }
  const beside = model
    .itemsOf(item.questionnaireId)
    .filter((other) => other.parentId === parentId && other.id !== id);
  draft.update('items', id, { parentId });
  movedTo([...beside, item], id, index).forEach((one, at) =>
    draft.update('items', one.id, { order: at + 1 })
  );
  return draft.build('move-item', { number: item.number });
};
