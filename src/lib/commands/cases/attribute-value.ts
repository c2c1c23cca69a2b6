import type { Attribute } from '$lib/domain/attribute';
import type { AttributeValue } from '$lib/domain/case';
import { day } from '$lib/domain/ids';
import { nameKey } from '../required-name';

export type ValueOfAttribute = AttributeValue['value'];

/** What an attribute says of the values it may have. */
export type AttributeForm = Pick<Attribute, 'kind' | 'choices'>;

const yes = new Set(['ja', 'j', 'yes', 'y', 'waar', 'true', 'x', '1', '✓']);
const no = new Set(['nee', 'n', 'neen', 'no', 'onwaar', 'false', '0']);

/**
 * The value words stand for under an attribute: a number with a point or a comma, a day as `2025-03-11`, `11-3-2025` or
 * `11/03/2025` (day first), yes or no in Dutch or English, the choice of that name. Null when they are empty, undefined
 * when they do not fit.
 *
 * @example readAttributeValue({ kind: 'number', choices: [] }, '2,5') // 2.5
 */
export function readAttributeValue(
  { kind, choices }: AttributeForm,
  words: string
): ValueOfAttribute | null | undefined {
  const text = words.trim().toWellFormed();
  if (text === '') return null;
  switch (kind) {
    case 'text':
      return text;
    case 'number':
      return readNumber(text);
    case 'date':
      return readDay(text);
    case 'choice':
      return choices.find((choice) => nameKey(choice) === nameKey(text));
    case 'yes-no':
      return yes.has(nameKey(text)) ? true : no.has(nameKey(text)) ? false : undefined;
  }
}

/** Whether a value is of the attribute's kind, and one of its choices where it has them. */
export function isValueOf({ kind, choices }: AttributeForm, value: ValueOfAttribute): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && day.safeParse(value).success;
    case 'choice':
      return typeof value === 'string' && choices.includes(value);
    case 'yes-no':
      return typeof value === 'boolean';
  }
}

/** A value as plain words that `readAttributeValue` reads again, whatever the language: a day as ISO, a number with a point. */
export function attributeValueText(value: ValueOfAttribute): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

/** A value of one kind as one of another; undefined when it cannot be. */
export function convertedValue(form: AttributeForm, value: ValueOfAttribute): ValueOfAttribute | undefined {
  return isValueOf(form, value) ? value : (readAttributeValue(form, attributeValueText(value)) ?? undefined);
}

function readNumber(text: string): number | undefined {
  if (!/^[-+]?\d{1,20}(?:[.,]\d{1,20})?(?:e[-+]?\d{1,3})?$/i.test(text)) return undefined;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

function readDay(text: string): string | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.0+)?Z?)?$/.exec(text) ?? [];
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const written = iso ?? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return day.safeParse(written).success ? written : undefined;
}
