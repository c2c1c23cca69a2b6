import type { TableName } from '$lib/domain/tables';
import { BundleDamage } from './bundle-damage';
import { tableEntry } from './bundle-manifest';
import type { BundleRecords } from './bundle-records';

/**
 * Refuses what does not fit its questionnaire: a response at a moment or with an answer to an item of another one, a
 * sub-item of a sub-item, an answer that is no choice of its item.
 *
 * @throws BundleDamage
 */
export function checkQuestionnaires({ questionnaires, items, moments, responses }: BundleRecords): void {
  const refuse = (table: TableName, index: number, detail: string): never => {
    throw new BundleDamage(tableEntry(table), { key: 'dangling-reference', line: index + 1, detail });
  };
  const itemOf = new Map<string, (typeof items)[number]>(items.map((item) => [item.id, item]));
  const choicesOf = new Map<string, ReadonlySet<string>>(
    items.map(({ id, choices }) => [id, new Set(choices.map((choice) => choice.id))])
  );
  const questionnaireOf = new Map<string, string>(
    moments.map(({ id, questionnaireId }) => [id, questionnaireId])
  );
  items.forEach(({ questionnaireId, parentId }, index) => {
    const parent = parentId && itemOf.get(parentId);
    if (parent && (parent.questionnaireId !== questionnaireId || parent.parentId))
      refuse('items', index, `parentId ${parentId}`);
  });
  questionnaires.forEach(({ id, scales }, index) => {
    for (const itemId of scales.flatMap(({ itemIds }) => itemIds))
      if (itemOf.get(itemId)?.questionnaireId !== id) refuse('questionnaires', index, `scales ${itemId}`);
  });
  responses.forEach(({ questionnaireId, momentId, answers }, index) => {
    if (questionnaireOf.get(momentId) !== questionnaireId) refuse('responses', index, `momentId ${momentId}`);
    for (const { itemId, value } of answers) {
      const item = itemOf.get(itemId);
      if (item?.questionnaireId !== questionnaireId) refuse('responses', index, `itemId ${itemId}`);
      const chosen =
        item!.kind === 'single-choice' && value !== null ? [value] : Array.isArray(value) ? value : [];
      for (const id of chosen)
        if (!choicesOf.get(itemId)!.has(String(id))) refuse('responses', index, `choice ${String(id)}`);
    }
  });
}
