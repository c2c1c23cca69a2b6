import type { Form } from '$lib/domain/form';
import type { FormTemplate } from '$lib/domain/form-template';

/** Of how many fields that can be filled in something is. */
export function filledFields(
  { fields }: Pick<FormTemplate, 'fields'>,
  { entries }: Pick<Form, 'entries'>
): { filled: number; count: number } {
  const asking = new Set(fields.filter(({ kind }) => kind !== 'heading').map(({ id }) => id));
  return { filled: entries.filter(({ fieldId }) => asking.has(fieldId)).length, count: asking.size };
}

/** The forms filled in on a template: the last day first, those without a day at the end, then as they were begun. */
export function formsByDate(forms: readonly Form[]): Form[] {
  return forms.toSorted(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.startedAt.localeCompare(a.startedAt)
  );
}
