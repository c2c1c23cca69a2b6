import { nameKey } from '$lib/commands/required-name';
import { withChoices } from '$lib/commands/responses/imported-items';
import type { ImportedResponse } from '$lib/commands/responses/imported-responses';
import { itemKey, ItemsByNumber } from '$lib/commands/responses/items-by-number';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { MappedItem } from '$lib/domain/response-mapping';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import type { IncomingResponse } from './incoming-responses';

/** What of a questionnaire is there. */
export type QuestionnaireToFill = {
  items: ItemsByNumber;
  /** Names by id. */
  moments: ReadonlyMap<string, string>;
  responses: readonly Response[];
};

/** Labels that become choices of an item. */
export type NewChoices = { item: string; labels: readonly string[] };

/** Nothing for one that is to be made. */
export function questionnaireToFill(model: ProjectModel, id: QuestionnaireId | null): QuestionnaireToFill {
  if (!id) return { items: new ItemsByNumber([]), moments: new Map(), responses: [] };
  return {
    items: new ItemsByNumber(model.itemsOf(id)),
    moments: new Map(model.momentsOf(id).map((moment) => [moment.id, moment.name])),
    responses: model.responsesOf(id)
  };
}

/** Labels in answers that their items do not have among their choices, in the order of the items. O(answers). */
export function newChoices(items: ItemsByNumber, responses: readonly IncomingResponse[]): NewChoices[] {
  const labelsOf = new Map<string, Map<string, string | null>>();
  for (const { id, kind, choices } of items)
    if (kind === 'single-choice' || kind === 'multiple-choice')
      labelsOf.set(id, new Map(choices.map(({ label }) => [nameKey(label), null])));
  if (labelsOf.size === 0) return [];
  for (const { answers } of responses)
    for (const { item, value } of answers) {
      if (value === null || typeof value === 'number') continue;
      const known = labelsOf.get(items.find(item)?.id ?? '');
      if (!known) continue;
      for (const label of typeof value === 'string' ? [value] : value)
        if (!known.has(nameKey(label))) known.set(nameKey(label), label);
    }
  return Array.from(items, ({ id, number }) => ({
    item: number,
    labels: [...(labelsOf.get(id)?.values() ?? [])].filter((label) => label !== null)
  })).filter(({ labels }) => labels.length > 0);
}

/** The items as they would be with these choices. */
export function withNewChoices(items: ItemsByNumber, added: readonly NewChoices[]): ItemsByNumber {
  if (added.length === 0) return items;
  const labelsOf = new Map(added.map(({ item, labels }) => [item, labels]));
  return new ItemsByNumber(
    Array.from(items, (item) => ({
      ...item,
      choices: withChoices(item.choices, labelsOf.get(item.number) ?? [])
    }))
  );
}

/** The items and moments that responses need, by key. */
export type UsedNames = { items: ReadonlySet<string>; moments: ReadonlySet<string> };

export function usedNames(responses: Iterable<ImportedResponse>): UsedNames {
  const asWritten = { items: new Set<string>(), moments: new Set<string>() };
  for (const { id, moment, answers } of responses) {
    if (id === null) asWritten.moments.add(moment);
    for (const { item } of answers) asWritten.items.add(item);
  }
  return {
    items: new Set(Array.from(asWritten.items, itemKey)),
    moments: new Set(Array.from(asWritten.moments, nameKey))
  };
}

/** The items that are not there and of which there is an answer (`used` null: all), after what they are sub-items of. */
export function itemsToMake(
  incoming: readonly MappedItem[],
  known: ItemsByNumber,
  used: ReadonlySet<string> | null
): MappedItem[] {
  const isUsed = ({ number }: MappedItem) => !used || used.has(itemKey(number));
  const parents = new Set(
    incoming.flatMap((item) => (isUsed(item) && item.parent !== null ? [itemKey(item.parent)] : []))
  );
  const made = incoming.filter(
    (item) => !known.find(item.number) && (isUsed(item) || parents.has(itemKey(item.number)))
  );
  return [...made.filter(({ parent }) => parent === null), ...made.filter(({ parent }) => parent !== null)];
}

/** The moments that are not there and of which there is a response, each once. */
export function momentsToMake(
  incoming: readonly string[],
  { moments }: QuestionnaireToFill,
  used: ReadonlySet<string>
): string[] {
  const keys = new Set(Array.from(moments.values(), nameKey));
  return incoming.filter((name) => {
    const isNew = used.has(nameKey(name)) && !keys.has(nameKey(name));
    keys.add(nameKey(name));
    return isNew;
  });
}
