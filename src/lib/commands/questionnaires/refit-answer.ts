import type { AnswerScale, Item } from '$lib/domain/item';
import type { Answer } from '$lib/domain/response';
import { nameKey } from '../required-name';

type Value = NonNullable<Answer['value']>;
type Asking = Pick<Item, 'kind' | 'scale' | 'choices'>;

/**
 * The answer as it holds once its item asks otherwise. What no longer fits becomes missing as invalid, with the words that
 * stood there; what was invalid and fits now counts again. Choices go by their labels. The same answer when nothing changes.
 */
export function refitAnswer(answer: Answer, before: Asking, after: Asking): Answer {
  const { itemId, text } = answer;
  const beside = text === undefined ? {} : { text };
  if (answer.value === null) {
    const again = answer.missing === 'invalid' && answer.found ? valueOf(answer.found, after) : null;
    return again === null ? answer : { itemId, value: again, ...beside };
  }
  if (before.kind === after.kind && staysFitting(answer.value, before, after)) return answer;
  const words = wordsOf(answer.value, before);
  const value = words === '' && after.kind === 'multiple-choice' ? [] : valueOf(words, after);
  if (value !== null) return { itemId, value, ...beside };
  return words === ''
    ? { itemId, value: null, missing: 'blank', ...beside }
    : { itemId, value: null, missing: 'invalid', found: words, ...beside };
}

/** Whether a value is an answer to such an item. */
export function isFitting(value: Value, { kind, scale, choices }: Asking): boolean {
  const isChoice = (id: string) => choices.some((choice) => choice.id === id);
  switch (kind) {
    case 'scale':
      return typeof value === 'number' && scale !== null && isInRange(value, scale) && isOnStep(value, scale);
    case 'number':
      return typeof value === 'number';
    case 'single-choice':
      return typeof value === 'string' && isChoice(value);
    case 'multiple-choice':
      return Array.isArray(value) && value.every(isChoice);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'text':
      return typeof value === 'string';
    case 'heading':
      return false;
  }
}

/** Whether a value fits, or does not for no other reason than before: a half score that was accepted stays. */
function staysFitting(value: Value, before: Asking, after: Asking): boolean {
  if (isFitting(value, after)) return true;
  if (typeof value !== 'number' || !before.scale || !after.scale) return false;
  const isWithin = isInRange(value, after.scale) || !isInRange(value, before.scale);
  return isWithin && (isOnStep(value, after.scale) || !isOnStep(value, before.scale));
}

const isInRange = (value: number, { min, max }: AnswerScale) => value >= min && value <= max;

function isOnStep(value: number, { min, step }: AnswerScale): boolean {
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** Between the choices of one answer. */
const between = '; ';

function wordsOf(value: Value, { kind, choices }: Asking): string {
  const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id;
  if (Array.isArray(value)) return value.map(label).join(between);
  return kind === 'single-choice' ? label(String(value)) : String(value);
}

/** What words say as an answer to an item; null when they say none. */
function valueOf(words: string, item: Asking): Value | null {
  const { kind, scale, choices } = item;
  const choiceOf = (label: string) => choices.find((choice) => nameKey(choice.label) === nameKey(label))?.id;
  const candidate = (): Value | null => {
    if (words === '') return null;
    if (kind === 'single-choice') return choiceOf(words) ?? null;
    if (kind === 'multiple-choice') {
      const whole = choiceOf(words);
      const ids = whole === undefined ? words.split(between).map(choiceOf) : [whole];
      return ids.every((id) => id !== undefined) ? ids : null;
    }
    if (kind === 'date' || kind === 'text') return words;
    const labelled = scale?.labels.find(({ label }) => nameKey(label) === nameKey(words))?.value;
    return labelled ?? (/^-?\d+([.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : null);
  };
  const value = candidate();
  return value !== null && isFitting(value, item) ? value : null;
}
