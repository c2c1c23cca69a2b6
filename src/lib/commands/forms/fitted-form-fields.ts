import { AppError } from '$lib/domain/app-error';
import type { FormField, FormFieldKind } from '$lib/domain/form-template';
import type { Choice } from '$lib/domain/item';
import { toSourceText } from '$lib/domain/source-text';
import { nameKey, requiredName } from '../required-name';

/** Whether something can be ticked under a field of this kind. */
export function isChosenFrom(kind: FormFieldKind): boolean {
  return kind === 'checkboxes' || kind === 'choice';
}

/**
 * The fields of a form as their kinds have them: choices only where something is ticked, and none of them empty or
 * twice. @throws AppError `command/empty-name`, `forms/same-choice`
 */
export function fittedFormFields(fields: readonly FormField[]): FormField[] {
  return fields.map(({ id, kind, prompt, choices, withText, byObserver, ...field }) => {
    const name = requiredName(field.name, 'formField');
    const fitted: FormField = {
      id,
      name,
      prompt: toSourceText(prompt).trim(),
      kind,
      choices: isChosenFrom(kind) ? fittedChoices(name, choices) : [],
      withText: isChosenFrom(kind) && withText
    };
    return byObserver && kind !== 'heading' ? { ...fitted, byObserver } : fitted;
  });
}

function fittedChoices(field: string, choices: readonly Choice[]): Choice[] {
  const taken = new Set<string>();
  return choices.flatMap(({ id, ...choice }) => {
    const label = toSourceText(choice.label).replace(/\s+/g, ' ').trim();
    if (label === '') return [];
    if (taken.has(nameKey(label))) throw new AppError('forms/same-choice', { field, label });
    taken.add(nameKey(label));
    return [{ id, label }];
  });
}
