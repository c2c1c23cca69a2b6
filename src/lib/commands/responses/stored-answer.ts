import type { Item } from '$lib/domain/item';
import type { Answer } from '$lib/domain/response';
import { nameKey } from '../required-name';
import { checkAnswer } from './check-answer';
import type { ImportedAnswer } from './imported-responses';

/** The id of the choice with a label, whatever its capitals and spaces. */
export function findChoice({ choices }: Pick<Item, 'choices'>, label: string): string | undefined {
  return choices.find((choice) => choice.label === label || nameKey(choice.label) === nameKey(label))?.id;
}

/** An answer of a file as a response holds it; what cannot be an answer to the item is missing, and told as what was found. */
export function storedAnswer(item: Item, { value, missing, text, found }: ImportedAnswer): Answer {
  const words = text === null || text.trim() === '' ? {} : { text };
  const held = value === null ? null : storedValue(item, value);
  const answer = { itemId: item.id, value: held, ...words } as Answer;
  if (held !== null && !checkAnswer(item, answer)) return answer;
  const stood = found ?? (value === null ? null : String(value));
  const seen = stood === null || stood === '' ? {} : { found: stood };
  return { itemId: item.id, value: null, missing: missing ?? 'invalid', ...words, ...seen };
}

function storedValue(item: Item, value: number | string | readonly string[]): Answer['value'] {
  if (item.kind === 'multiple-choice') {
    const labels = typeof value === 'object' ? value : [String(value)];
    const chosen = new Set(labels.flatMap((label) => findChoice(item, label) ?? []));
    // In the order of the form: the same answers are the same list.
    return item.choices.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  }
  if (typeof value === 'object') return value.length === 1 ? storedValue(item, value[0]!) : null;
  if (item.kind === 'single-choice') return findChoice(item, String(value)) ?? null;
  if (item.kind === 'scale' || item.kind === 'number') return typeof value === 'number' ? value : null;
  if (item.kind === 'heading') return null;
  const words = String(value);
  return words.trim() === '' ? null : words;
}
