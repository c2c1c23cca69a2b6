import type { ItemId, QuestionnaireId } from '$lib/domain/ids';
import type { AnswerScale, Item, ItemKind } from '$lib/domain/item';
import type { ChangeDraft } from '../change-draft';
import { nameKey } from '../required-name';
import { choicesFor, fittedFields } from './item-fields';
import { draftedItems, nextItemNumber, requireFreeNumber, storedItemNumber } from './item-number';

/** An item to make. What is left out is empty, the number the next one, the kind a scale of 1 to 10. */
export type NewItem = {
  id?: ItemId;
  number?: string;
  text: string;
  competence?: string;
  kind?: ItemKind;
  /** The number of the item it is a sub-item of; a sub-item there hands it on to its own. */
  parent?: string | null;
  scale?: AnswerScale | null;
  reversed?: boolean;
  /** By their labels. */
  choices?: readonly string[];
  withText?: boolean;
};

/**
 * Drafts items after those the questionnaire has, in the order given, each with its sub-items, and gives them back. A
 * parent nobody has is no parent. @throws AppError `questionnaire/number-taken`, `questionnaire/scale-bounds`, …
 */
export function draftItems(
  draft: ChangeDraft,
  questionnaireId: QuestionnaireId,
  items: readonly NewItem[]
): Item[] {
  const all = draftedItems(draft, questionnaireId);
  return items.map((fresh) => {
    const parent = fresh.parent ? parentCalled(all, fresh.parent) : null;
    const parentId = parent?.id ?? null;
    const beside = all.filter((item) => item.parentId === parentId).sort((a, b) => a.order - b.order);
    const numbers = beside.map(({ number }) => number);
    const id = fresh.id ?? draft.newId<ItemId>();
    const number =
      storedItemNumber(fresh.number ?? '') ||
      nextItemNumber(
        numbers,
        parent?.number ?? null,
        all.map((item) => item.number)
      );
    requireFreeNumber(all, id, number);
    const item = fittedFields({
      id,
      questionnaireId,
      number,
      text: fresh.text,
      competence: fresh.competence ?? '',
      kind: fresh.kind ?? 'scale',
      parentId,
      order: (beside.at(-1)?.order ?? 0) + 1,
      scale: fresh.scale ?? null,
      reversed: fresh.reversed ?? false,
      choices: choicesFor(fresh.choices ?? []),
      withText: fresh.withText ?? false
    });
    draft.add('items', item);
    all.push(item);
    return item;
  });
}

function parentCalled(items: readonly Item[], number: string): Item | undefined {
  const found = items.find((item) => nameKey(item.number) === nameKey(number));
  return found?.parentId ? items.find(({ id }) => id === found.parentId) : found;
}
