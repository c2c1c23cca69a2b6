import type { ItemId, QuestionnaireId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { ProjectModel } from '$lib/model/project-model';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { draftItems } from './draft-items';
import { fittedFields, isNumeric } from './item-fields';
import { requireFreeNumber, storedItemNumber } from './item-number';
import { mappingsWithItem } from './mappings-with';
import { refitAnswers } from './refit-answers';
import { scalesWithout } from './stored-scale';

/** The fields of an item that can be changed in place; `moveItem` gives it another one. */
export type ItemFields = Partial<Omit<Item, 'id' | 'questionnaireId' | 'parentId' | 'order'>>;

/**
 * Makes an item after the last one, or changes the given fields of the one with this id. Answers that no longer fit become
 * missing as invalid, with what stood there (`refitAnswers` counts them beforehand); kept mappings follow a new number.
 * @throws AppError `questionnaire/number-taken`, `questionnaire/scale-bounds`, `questionnaire/same-choice`, `model/not-found`
 */
export const saveItem: Command<{ id: ItemId; questionnaireId: QuestionnaireId } & ItemFields> = (
  model,
  { id, questionnaireId, choices, ...fields },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { scales, mappings } = model.get('questionnaires', questionnaireId);
  const known = model.find('items', id);
  if (!known) {
    const labels = choices?.map(({ label }) => label) ?? [];
    const [item] = draftItems(draft, questionnaireId, [{ text: '', ...fields, choices: labels, id }]);
    return draft.build('save-item', { number: item!.number });
  }
  const item = changedItem(model, known, { ...fields, ...(choices ? { choices } : {}) });
  draft.put('items', item);
  for (const response of refitAnswers(model, known, item).responses) draft.put('responses', response);
  draft.update('questionnaires', questionnaireId, {
    scales: isNumeric(item.kind) ? scales : scalesWithout(scales, (itemId) => itemId === id),
    mappings: mappingsWithItem(mappings, known.number, item.number)
  });
  return draft.build('save-item', { number: item.number });
};

/**
 * An item with other fields, as it would be stored: for seeing beforehand what `saveItem` does.
 * @throws AppError `questionnaire/number-taken`, `questionnaire/scale-bounds`, `questionnaire/same-choice`
 */
export function changedItem(model: ProjectModel, item: Item, fields: ItemFields): Item {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const number = storedItemNumber(fields.number ?? item.number) || item.number;
  requireFreeNumber(model.itemsOf(item.questionnaireId), item.id, number);
  return fittedFields({ ...item, ...said, number });
}
