import type { Item } from '$lib/domain/item';
import type { Answer, MissingReason } from '$lib/domain/response';

/** What stands for an answer that is missing. */
export type MissingWords = Readonly<Record<MissingReason, string>>;

/**
 * An answer as one cell: a number, or words; choices by their labels, several joined by `; `. What was found where that was
 * no answer, and `words` for any other reason why it is missing. Null for an item that was not asked, and where `words` are empty.
 */
export function answerCell(
  item: Item,
  answer: Answer | undefined,
  words: MissingWords
): string | number | null {
  if (!answer) return null;
  if (answer.value === null)
    return (answer.missing === 'invalid' && answer.found) || words[answer.missing] || null;
  const { value } = answer;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return item.kind === 'single-choice' ? labelOf(item, value) : value;
  return value.map((id) => labelOf(item, id)).join('; ');
}

/** Whether an item has a place for words beside its answer, or some were found there. */
export function hasWords(item: Item, used: ReadonlySet<string>): boolean {
  return item.kind !== 'heading' && (item.withText || used.has(item.id));
}

function labelOf({ choices }: Item, id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? id;
}
