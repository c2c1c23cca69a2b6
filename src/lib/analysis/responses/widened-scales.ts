import type { ImportedResponse } from '$lib/commands/responses/imported-responses';
import type { AnswerScale } from '$lib/domain/item';
import type { MappedItem } from '$lib/domain/response-mapping';
import { itemKey, ItemsByNumber } from '$lib/commands/responses/items-by-number';

/** A scale that answers lie off, which were accepted all the same, as it has to be for them to lie on it. */
export type WidenedScale = { item: string; before: AnswerScale; after: AnswerScale };

const parts = [1, 2, 4, 5, 10, 100, 1000];

/** The scales, of items that are there and of those to be made, that answers lie off. O(answers). */
export function widenedScales(
  known: ItemsByNumber,
  made: readonly MappedItem[],
  responses: Iterable<Pick<ImportedResponse, 'answers'>>
): WidenedScale[] {
  const scales = new Map<string, { item: string; scale: AnswerScale; off: Set<number> }>();
  for (const { number, scale } of [...made, ...known])
    if (scale) scales.set(itemKey(number), { item: number, scale, off: new Set() });
  const asWritten = new Map<string, ReturnType<typeof scales.get>>();
  for (const { answers } of responses)
    for (const { item, value } of answers) {
      if (typeof value !== 'number') continue;
      if (!asWritten.has(item)) asWritten.set(item, scales.get(itemKey(item)));
      const found = asWritten.get(item);
      if (found && !isOn(value, found.scale)) found.off.add(value);
    }
  return Array.from(scales.values()).flatMap(({ item, scale, off }) =>
    off.size === 0 ? [] : [{ item, before: scale, after: widened(scale, [...off]) }]
  );
}

/** The items with these scales. */
export function withScales(items: ItemsByNumber, widened: readonly WidenedScale[]): ItemsByNumber {
  if (widened.length === 0) return items;
  const scales = new Map(widened.map(({ item, after }) => [item, after]));
  return new ItemsByNumber(
    Array.from(items, (item) => ({ ...item, scale: scales.get(item.number) ?? item.scale }))
  );
}

function widened(scale: AnswerScale, off: readonly number[]): AnswerScale {
  const min = Math.min(scale.min, ...off);
  const max = Math.max(scale.max, ...off);
  const steps = parts.map((part) => scale.step / part);
  const fits = (step: number) => [scale.min, ...off].every((value) => isStep(value, { min, step }));
  return { ...scale, min, max, step: steps.find(fits) ?? steps.at(-1)! };
}

function isOn(value: number, scale: AnswerScale): boolean {
  return value >= scale.min && value <= scale.max && isStep(value, scale);
}

function isStep(value: number, { min, step }: Pick<AnswerScale, 'min' | 'step'>): boolean {
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}
