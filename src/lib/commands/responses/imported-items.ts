import type { QuestionnaireId } from '$lib/domain/ids';
import type { Choice } from '$lib/domain/item';
import type { ChangeDraft } from '../change-draft';
import { draftItems } from '../questionnaires/draft-items';
import { choicesFor } from '../questionnaires/item-fields';
import { draftedItems } from '../questionnaires/item-number';
import { nameKey } from '../required-name';
import type { ResponseImport } from './imported-responses';
import { itemKey, ItemsByNumber } from './items-by-number';

/**
 * Drafts the items a file asks that the questionnaire does not have, after those it has, the choices that are new to the
 * others, and scales that answers lie off. A scale of which the bounds are not known is a number.
 */
export function draftImportedItems(
  draft: ChangeDraft,
  questionnaireId: QuestionnaireId,
  { items, choices, scales }: Pick<ResponseImport, 'items' | 'choices' | 'scales'>
): void {
  const taken = new Set(draftedItems(draft, questionnaireId).map(({ number }) => itemKey(number)));
  const fresh = items.flatMap((item) => {
    const key = itemKey(item.number);
    if (taken.has(key)) return [];
    taken.add(key);
    const labels = withoutTwins(item.choices);
    return [
      { ...item, choices: labels, kind: item.kind === 'scale' && !item.scale ? 'number' : item.kind } as const
    ];
  });
  draftItems(draft, questionnaireId, fresh);
  const known = new ItemsByNumber(draftedItems(draft, questionnaireId));
  for (const { item, labels } of choices) {
    const found = known.find(item);
    if (found) draft.update('items', found.id, { choices: withChoices(found.choices, labels) });
  }
  for (const { item, scale } of scales) {
    const found = known.find(item);
    if (found?.scale) draft.update('items', found.id, { scale });
  }
}

/** The choices with those that are not among them at the end. */
export function withChoices(choices: readonly Choice[], labels: readonly string[]): Choice[] {
  const keys = new Set(choices.map(({ label }) => nameKey(label)));
  const fresh = withoutTwins(labels).filter((label) => !keys.has(nameKey(label)));
  return [
    ...choices,
    ...choicesFor([...choices.map(({ label }) => label), ...fresh], choices).slice(choices.length)
  ];
}

/** Labels without white space around, none empty, each once whatever its case. */
function withoutTwins(labels: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const label of labels) {
    const words = label.replace(/\s+/g, ' ').trim().toWellFormed();
    if (words !== '' && !byKey.has(nameKey(words))) byKey.set(nameKey(words), words);
  }
  return [...byKey.values()];
}
