import type { Item } from '$lib/domain/item';
import type { Answer } from '$lib/domain/response';
import type { ImportedAnswer } from './imported-responses';
import { storedAnswer } from './stored-answer';

/** Answers of thousands as `storedAnswer` makes them: one that many gave is looked at once, and they share the record. */
export class StoredAnswers {
  readonly #byItem = new Map<Item, Map<number, Answer>>();

  of(item: Item, answer: ImportedAnswer): Answer {
    const { value, missing, text, found } = answer;
    // Words are of one respondent, and so is what stood there; a list is never the same list.
    const isShared = typeof value === 'number' && missing === null && text === null && found === null;
    if (!isShared) return storedAnswer(item, answer);
    let known = this.#byItem.get(item);
    if (!known) this.#byItem.set(item, (known = new Map()));
    let stored = known.get(value);
    if (!stored) known.set(value, (stored = storedAnswer(item, answer)));
    return stored;
  }
}
