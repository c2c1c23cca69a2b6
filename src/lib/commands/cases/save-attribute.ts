import { AppError } from '$lib/domain/app-error';
import type { Attribute, AttributeKind } from '$lib/domain/attribute';
import type { AttributeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';
import {
  attributeValueText,
  convertedValue,
  isValueOf,
  type AttributeForm,
  type ValueOfAttribute
} from './attribute-value';
import { putValue, valueOf } from './put-value';

export type AttributeToSave = {
  id: AttributeId;
  name?: string;
  kind?: AttributeKind;
  /** Of kind `choice`; what cases have that is not among them goes. Left out when the kind becomes `choice`: what cases have. */
  choices?: readonly string[];
  /** Choices that have another name now; the values go along. */
  renamed?: readonly { from: string; to: string }[];
};

/**
 * Makes an attribute after the last one, or changes the given fields of the one with this id. Values are turned into the
 * new kind where they can be; those that cannot go, and the change says how many (`dropped`).
 * @throws AppError `command/empty-name`, `command/name-taken`
 */
export const saveAttribute: Command<AttributeToSave> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const known = model.find('attributes', intent.id);
  const name = requiredName(intent.name ?? known?.name ?? '', 'attribute');
  if (
    model.list('attributes').some((other) => other.id !== intent.id && nameKey(other.name) === nameKey(name))
  )
    throw new AppError('command/name-taken', { what: 'attribute', name });
  const kind = intent.kind ?? known?.kind ?? 'text';
  const values = model.list('cases').flatMap((one) => {
    const value = valueOf(one, intent.id);
    return value === undefined ? [] : [{ id: one.id, value }];
  });
  const newNames = new Map((intent.renamed ?? []).map(({ from, to }) => [from, to.trim()]));
  const renamed = (value: ValueOfAttribute) =>
    typeof value === 'string' && kind === 'choice' ? (newNames.get(value) ?? value) : value;
  const found = () => values.map(({ value }) => attributeValueText(renamed(value)));
  const kept =
    known?.kind === 'choice' ? known.choices.map((choice) => newNames.get(choice) ?? choice) : found();
  const choices = kind === 'choice' ? distinctChoices(intent.choices ?? kept) : [];
  const attribute: Attribute = {
    id: intent.id,
    name,
    kind,
    choices,
    order: known?.order ?? nextOrder(draft)
  };
  if (known) draft.update('attributes', known.id, attribute);
  else draft.add('attributes', attribute);
  let dropped = 0;
  for (const { id, value } of values) {
    const converted = convertedValue(attribute, renamed(value)) ?? null;
    if (converted === null) dropped += 1;
    putValue(draft, id, intent.id, converted);
  }
  return draft.build('save-attribute', { name, dropped });
};

/** How many values cases have that an attribute of this form would lose. */
export function lostValueCount(values: readonly ValueOfAttribute[], form: AttributeForm): number {
  return values.filter((value) => !isValueOf(form, value) && convertedValue(form, value) === undefined)
    .length;
}

/** Trimmed, each once whatever its case, none empty. */
export function distinctChoices(choices: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const choice of choices) {
    const text = choice.replace(/\s+/g, ' ').trim().toWellFormed();
    if (text !== '' && !byKey.has(nameKey(text))) byKey.set(nameKey(text), text);
  }
  return [...byKey.values()];
}

function nextOrder(draft: ChangeDraft): number {
  return Math.max(0, ...draft.list('attributes').map(({ order }) => order)) + 1;
}
