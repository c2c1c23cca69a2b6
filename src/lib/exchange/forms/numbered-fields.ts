import type { FormField } from '$lib/domain/form-template';
import { leadingNumber } from './reading/label-words';

/** The fields as they are printed: numbered where something is filled in, unless a name brings its own number. */
export function numberedFields(fields: readonly FormField[]): { field: FormField; label: string }[] {
  let place = 0;
  return fields.map((field) => {
    if (field.kind === 'heading') return { field, label: field.name };
    place += 1;
    const isNumbered = leadingNumber(field.name)?.isMarked === true;
    return { field, label: isNumbered ? field.name : `${place}. ${field.name}` };
  });
}
