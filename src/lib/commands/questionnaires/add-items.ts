import type { ItemId, QuestionnaireId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { movedTo } from '../findings/moved-to';
import { draftItems, type NewItem } from './draft-items';

/**
 * Adds items, with `after` right behind the item it names (those that have no parent behind its sub-items), else at the end.
 * @throws AppError `questionnaire/number-taken`, `questionnaire/scale-bounds`, `model/not-found`, …
 */
export const addItems: Command<{
  questionnaireId: QuestionnaireId;
  items: readonly NewItem[];
  after?: ItemId | null;
}> = (model, { questionnaireId, items, after }, context) => {
  const draft = new ChangeDraft(model, context);
  model.get('questionnaires', questionnaireId);
  const fresh = draftItems(draft, questionnaireId, items);
  if (after) {
    const before = model.get('items', after);
    for (const parentId of [before.parentId, null].filter((id, at, all) => all.indexOf(id) === at)) {
      const anchor = parentId === before.parentId ? before.id : before.parentId!;
      const moving = fresh.filter((item) => item.parentId === parentId);
      let beside = model.itemsOf(questionnaireId).filter((item) => item.parentId === parentId);
      const index = beside.findIndex(({ id }) => id === anchor) + 1;
      moving.forEach((item, at) => (beside = movedTo([...beside, item], item.id, index + at)));
      beside.forEach((item, at) => draft.update('items', item.id, { order: at + 1 }));
    }
  }
  return draft.build('add-items', { count: fresh.length, number: fresh[0]?.number ?? '' });
};
