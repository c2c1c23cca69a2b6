import { checkAnswer } from '$lib/commands/responses/check-answer';
import { AppError } from '$lib/domain/app-error';
import type { Item } from '$lib/domain/item';
import type { Answer, MissingReason } from '$lib/domain/response';
import { typedDay } from './typed-day';

/** What typing an answer comes to: the answer; null for an item that was not asked; or why it cannot be one. */
export type TypedAnswer = { answer: Answer | null } | { fault: AppError };

/** What stands for "was not on this form". */
export const notAskedKey = 'x';
/** What stands before words that are no answer, to keep them as what was found: `!7 and 8`. */
export const invalidSign = '!';

const reasonOf: Readonly<Record<string, MissingReason>> = {
  n: 'not-applicable',
  nvt: 'not-applicable',
  'n.v.t.': 'not-applicable',
  'n/a': 'not-applicable',
  '?': 'no-answer'
};
const keyOfReason: Readonly<Record<MissingReason, string>> = {
  blank: '',
  'not-applicable': 'n',
  'no-answer': '?',
  invalid: invalidSign
};

/**
 * What is typed for an item as its answer. Numbers with a comma or a point; choices by their place on the form from 1, several as
 * `134` or `1 3 4` (`0`: none chosen); days as `typedDay` reads them. Nothing: left open. `n`, `?` and `x` stand for not applicable, no answer and not
 * asked; `!` before anything keeps it as no valid answer. Words typed for an open item that are exactly `n` are words.
 */
export function typedAnswer(item: Item, typed: string): TypedAnswer {
  const text = typed.trim();
  const { id: itemId } = item;
  if (text === notAskedKey) return { answer: null };
  if (text === '') return { answer: { itemId, value: null, missing: 'blank' } };
  const reason = item.kind === 'text' && text === 'n' ? undefined : reasonOf[text.toLowerCase()];
  if (reason) return { answer: { itemId, value: null, missing: reason } };
  if (text.startsWith(invalidSign) && item.kind !== 'text') {
    const found = text.slice(invalidSign.length).trim();
    return { answer: { itemId, value: null, missing: 'invalid', ...(found === '' ? {} : { found }) } };
  }
  const value = typedValue(item, text);
  if (value instanceof AppError) return { fault: value };
  const answer = { itemId, value };
  const fault = checkAnswer(item, answer);
  return fault ? { fault } : { answer };
}

/** What is typed to give an answer; nothing for one that was left open, and `x` for an item without one. */
export function typedFor(item: Item, answer: Answer | undefined): string {
  if (!answer) return notAskedKey;
  if (answer.value === null) {
    if (item.kind === 'text' && answer.missing === 'not-applicable') return 'n.v.t.';
    if (item.kind === 'text' && answer.missing === 'invalid') return answer.found ?? '';
    return keyOfReason[answer.missing] + (answer.missing === 'invalid' ? (answer.found ?? '') : '');
  }
  const { value } = answer;
  const placeOf = (id: string) => item.choices.findIndex((choice) => choice.id === id) + 1;
  if (item.kind === 'single-choice') return String(placeOf(String(value)));
  if (Array.isArray(value)) return value.length === 0 ? '0' : value.map(placeOf).join(' ');
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (item.kind === 'date')
    return value
      .split('-')
      .reverse()
      .map((part) => part.replace(/^0/, ''))
      .join('-');
  return value;
}

/** Whether more typing could only spoil it: then the next item may come by itself. */
export function isTypedOut(item: Item, typed: string): boolean {
  const text = typed.trim();
  if (item.kind === 'single-choice') return isLastDigit(text, 1, item.choices.length);
  if (item.kind !== 'scale' || !item.scale || !Number.isInteger(item.scale.step)) return false;
  return isLastDigit(text, item.scale.min, item.scale.max) && 'answer' in typedAnswer(item, text);
}

function isLastDigit(text: string, min: number, max: number): boolean {
  if (!/^-?\d+$/.test(text)) return false;
  const number = Number(text);
  if (number < min || number > max) return false;
  // 1 may become 10; 2 on a scale to 10 nothing more.
  return number === 0 || Math.abs(number) * 10 > Math.max(Math.abs(min), Math.abs(max));
}

function typedValue(item: Item, text: string): NonNullable<Answer['value']> | AppError {
  switch (item.kind) {
    case 'scale':
    case 'number':
      return numberOf(text) ?? new AppError('responses/not-a-number', { item: item.number, found: text });
    case 'single-choice':
      return choiceAt(item, text) ?? unknownChoice(item, text);
    case 'multiple-choice':
      return choicesAt(item, text);
    case 'date':
      return typedDay(text) ?? new AppError('responses/not-a-day', { item: item.number, found: text });
    default:
      return text;
  }
}

function numberOf(text: string): number | null {
  return /^[-+]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function choiceAt({ choices }: Item, text: string): string | null {
  return /^\d+$/.test(text) ? (choices[Number(text) - 1]?.id ?? null) : null;
}

/** In the order of the form. */
function choicesAt(item: Item, text: string): string[] | AppError {
  if (text === '0') return [];
  const hasOneDigit = item.choices.length <= 9;
  const places = text.split(/[\s,;+&]+/).flatMap((part) => (hasOneDigit ? [...part] : [part]));
  const chosen = new Set<string>();
  for (const place of places) {
    const id = choiceAt(item, place);
    if (id === null) return unknownChoice(item, place);
    chosen.add(id);
  }
  return item.choices.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
}

function unknownChoice({ number }: Item, found: string): AppError {
  return new AppError('responses/unknown-choice', { item: number, found });
}
