import { AppError } from '$lib/domain/app-error';
import type { Answer } from '$lib/domain/response';
import type { Item } from '$lib/domain/item';

/** How far a number may lie from a step of the scale and still be on it: what decimal fractions lose. */
const roundingRoom = 1e-9;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Why an item cannot have an answer, as the error to throw or show; null when it can. An answer that is missing always can, but for a heading. */
export function checkAnswer(item: Item, answer: Answer): AppError | null {
  const { number } = item;
  if (item.kind === 'heading') return new AppError('responses/asks-nothing', { item: number });
  const { value } = answer;
  if (value === null) return null;
  switch (item.kind) {
    case 'scale':
    case 'number':
      return checkNumber(item, value);
    case 'single-choice':
      return typeof value === 'string' ? checkChoices(item, [value]) : unknownChoice(item, value);
    case 'multiple-choice':
      return Array.isArray(value) ? checkChoices(item, value) : unknownChoice(item, value);
    case 'date':
      return isDay(value)
        ? null
        : new AppError('responses/not-a-day', { item: number, found: String(value) });
    case 'text':
      return typeof value === 'string' && value.trim() !== ''
        ? null
        : new AppError('responses/no-words', { item: number });
  }
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !dayPattern.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function checkNumber({ number, scale }: Item, value: NonNullable<Answer['value']>): AppError | null {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return new AppError('responses/not-a-number', { item: number, found: String(value) });
  if (!scale) return null;
  const { min, max, step } = scale;
  if (value < min || value > max)
    return new AppError('responses/out-of-range', { item: number, found: value, min, max });
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) <= roundingRoom
    ? null
    : new AppError('responses/between-steps', { item: number, found: value, min, step });
}

function checkChoices(item: Item, chosen: readonly string[]): AppError | null {
  const known = new Set(item.choices.map(({ id }) => id));
  const unknown = chosen.find((id) => !known.has(id));
  if (unknown !== undefined) return unknownChoice(item, unknown);
  return new Set(chosen).size === chosen.length
    ? null
    : new AppError('responses/same-choice', { item: item.number });
}

function unknownChoice({ number }: Item, found: NonNullable<Answer['value']>): AppError {
  return new AppError('responses/unknown-choice', { item: number, found: String(found) });
}
