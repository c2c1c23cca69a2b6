import { AppError } from '$lib/domain/app-error';
import type { ItemId, QuestionnaireId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { ChangeDraft } from '../change-draft';
import { nameKey } from '../required-name';

/** The longest number of an item, in UTF-16 code units. */
const longest = 20;

/** A number as stored: trimmed, without a closing dot or bracket (`2a.` is 2a), and cut where it is too long. */
export function storedItemNumber(number: string): string {
  const plain = number
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.):]+$/, '')
    .toWellFormed();
  return plain.slice(0, longest).trim();
}

/**
 * The number that comes after those of the items beside it: 4 after 3, 2c after 2b, 2a when an item 2 gets its first.
 * `taken` are the numbers it may not be.
 */
export function nextItemNumber(
  beside: readonly string[],
  parent: string | null,
  taken: Iterable<string>
): string {
  const isTaken = new Set(Array.from(taken, nameKey));
  const last = beside.at(-1);
  const start = last ?? (parent === null ? '0' : `${parent}${/\d$/.test(parent) ? '`' : '0'}`);
  for (let number = stepped(start); ; number = stepped(number))
    if (!isTaken.has(nameKey(number))) return number;
}

/** 10 after 9, 2b after 2a, 2z1 after 2z, Q8 after Q7, "extra 1" after "extra". */
function stepped(number: string): string {
  const digits = /\d+$/.exec(number)?.[0];
  if (digits !== undefined) return number.slice(0, -digits.length) + String(Number(digits) + 1);
  const letter = /(?<=\d)[`a-y]$/i.exec(number)?.[0];
  if (letter !== undefined) return number.slice(0, -1) + String.fromCharCode(letter.charCodeAt(0) + 1);
  return /\d[a-z]$/i.test(number) ? `${number}1` : `${number} 1`;
}

/** The items of a questionnaire as they would be after the draft, in no order. */
export function draftedItems(draft: ChangeDraft, questionnaireId: QuestionnaireId): Item[] {
  return draft.list('items').filter((item) => item.questionnaireId === questionnaireId);
}

/** A number no other item of the questionnaire has. @throws AppError `questionnaire/number-taken` */
export function requireFreeNumber(items: readonly Item[], id: ItemId, number: string): void {
  if (items.some((other) => other.id !== id && nameKey(other.number) === nameKey(number)))
    throw new AppError('questionnaire/number-taken', { number });
}
