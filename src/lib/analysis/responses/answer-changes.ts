import type { ImportedAnswer } from '$lib/commands/responses/imported-responses';
import { storedAnswer } from '$lib/commands/responses/stored-answer';
import type { Item } from '$lib/domain/item';
import type { Answer } from '$lib/domain/response';
import type { ShownAnswer } from './response-import-plan';

/** How an answer of a file differs from the one that is there, and what it would be; null when it says nothing new. */
export type AnswerChange = {
  before: ShownAnswer | null;
  after: ImportedAnswer;
  /** Nothing was there. */
  isAddition: boolean;
};

/**
 * What an answer of a file changes. One that is empty, or no answer, erases nothing; words beside an answer stay when the
 * file has none. The item has the choices of the file already.
 */
export function answerChange(
  item: Item,
  before: Answer | undefined,
  after: ImportedAnswer
): AnswerChange | null {
  if (!before) return { before: null, after, isAddition: true };
  const stored = storedAnswer(item, after);
  const words = stored.text ?? before.text;
  const hasNewWords = stored.text !== undefined && stored.text !== before.text;
  const saysLess = stored.value === null && (stored.missing === 'blank' || stored.missing === 'invalid');
  if (saysLess && !hasNewWords) return null;
  if (saysLess) {
    const kept = { ...shownAnswer(item, before), item: item.number, found: null, text: words ?? null };
    return { before: shownAnswer(item, before), after: kept, isAddition: before.text === undefined };
  }
  if (isSameValue(stored, before) && !hasNewWords) return null;
  const wasEmpty = before.value === null && (before.missing === 'blank' || before.missing === 'invalid');
  const isOnlyWords = isSameValue(stored, before);
  return {
    before: shownAnswer(item, before),
    after: { ...after, text: words ?? null },
    isAddition: isOnlyWords
      ? before.text === undefined
      : wasEmpty && (!hasNewWords || before.text === undefined)
  };
}

/** An answer with its choices by label. */
export function shownAnswer(item: Item, answer: Answer): ShownAnswer {
  const { value, text = null } = answer;
  const labelOf = (id: string) => item.choices.find((choice) => choice.id === id)?.label ?? id;
  const missing = answer.value === null ? answer.missing : null;
  if (typeof value === 'string' && item.kind === 'single-choice')
    return { value: labelOf(value), missing, text };
  return { value: typeof value === 'object' && value ? value.map(labelOf) : value, missing, text };
}

function isSameValue(a: Answer, b: Answer): boolean {
  if (a.value === null || b.value === null)
    return a.value === null && b.value === null && a.missing === b.missing;
  if (typeof a.value !== 'object' || typeof b.value !== 'object') return a.value === b.value;
  const chosen = new Set(b.value);
  return a.value.length === b.value.length && a.value.every((id) => chosen.has(id));
}
