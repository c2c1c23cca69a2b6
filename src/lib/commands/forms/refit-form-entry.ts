import type { FormEntry } from '$lib/domain/form';
import type { FormField } from '$lib/domain/form-template';
import { isChosenFrom } from './fitted-form-fields';

/**
 * What was filled in under a field, for that field as it is changed; null when nothing is left. Words stay: notes
 * become words, ticked choices become words where nothing can be ticked any more, words become a note without a time.
 * Choices that are gone go, and all of it under a heading. The times of notes go where there are no notes.
 */
export function refitFormEntry(before: FormField, after: FormField, entry: FormEntry): FormEntry | null {
  const { fieldId } = entry;
  if (after.kind === 'heading') return null;
  const kept = entry.choiceIds.filter(
    (id) => !isChosenFrom(after.kind) || after.choices.some((choice) => choice.id === id)
  );
  const labelOf = (id: string) => before.choices.find((choice) => choice.id === id)?.label ?? '';
  const ticked = isChosenFrom(after.kind) ? kept.slice(0, after.kind === 'choice' ? 1 : undefined) : [];
  const asWords = kept.filter((id) => !ticked.includes(id)).map(labelOf);
  if (after.kind === 'notes') {
    const words = [...asWords, entry.text].filter((text) => text !== '');
    return filledIn({
      fieldId,
      text: '',
      choiceIds: [],
      notes: [...entry.notes, ...words.map((text) => ({ at: null, text }))]
    });
  }
  const texts = [...asWords, entry.text, ...entry.notes.map(({ text }) => text)];
  return filledIn({
    fieldId,
    text: texts.filter((text) => text !== '').join('\n'),
    choiceIds: ticked,
    notes: []
  });
}

/** An entry that says something; else null. */
export function filledIn(entry: FormEntry): FormEntry | null {
  return entry.text === '' && entry.choiceIds.length === 0 && entry.notes.length === 0 ? null : entry;
}
