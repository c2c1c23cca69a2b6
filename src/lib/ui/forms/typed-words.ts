import * as z from 'zod/mini';
import type { FormEntry, FormNote } from '$lib/domain/form';
import type { FormFieldId, FormId, ProjectId } from '$lib/domain/ids';
import { keepUnsavedWords, takeUnsavedWords, type UnsavedWords } from '$lib/state/unsaved-words';

const note = z.object({ at: z.nullable(z.string()), text: z.string() });
const typedSchema = z.object({
  /** What is being typed: a note that is not added yet, or the words of the field. */
  text: z.string(),
  /** When the note was begun; null for words. */
  at: z.nullable(z.string()),
  /** What the words were before. */
  base: z.string(),
  /** Notes on their way to the project. */
  sending: z.array(note)
});
export type TypedWords = z.infer<typeof typedSchema>;

export const nothingTyped: TypedWords = { text: '', at: null, base: '', sending: [] };

const place = (formId: FormId, fieldId: FormFieldId) => `${formId}.${fieldId}.typed`;

/** Keeps what is typed under a field at once, so that it outlives the page. False when the browser has no room for it. */
export function keepTyped(
  projectId: ProjectId,
  formId: FormId,
  fieldId: FormFieldId,
  typed: TypedWords
): boolean {
  const isNothing = typed.text.trim() === typed.base && typed.sending.length === 0;
  if (isNothing) {
    void takeUnsavedWords(projectId, place(formId, fieldId), '');
    return true;
  }
  try {
    keepUnsavedWords(projectId, place(formId, fieldId), { before: '', words: JSON.stringify(typed) });
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** What was kept under a field when the page went away, once; null when that is nothing, or cannot be read. */
export function takeTyped(projectId: ProjectId, formId: FormId, fieldId: FormFieldId): TypedWords | null {
  const kept = takeUnsavedWords(projectId, place(formId, fieldId), '');
  return kept === null ? null : (typedSchema.safeParse(JSON.parse(kept)).data ?? null);
}

/** What another tab keeps now under a field, as the browser tells; undefined when it tells of something else. */
export function typedElsewhere(
  { key, newValue }: StorageEvent,
  formId: FormId,
  fieldId: FormFieldId
): TypedWords | null | undefined {
  if (!key?.endsWith(place(formId, fieldId))) return undefined;
  if (newValue === null) return null;
  const { words } = JSON.parse(newValue) as UnsavedWords;
  return typedSchema.safeParse(JSON.parse(words)).data ?? null;
}

/** An entry with what was on its way to it and did not arrive: notes at the end, words in place of those they were typed over. */
export function withTyped(entry: FormEntry, typed: TypedWords, isNotes: boolean): FormEntry {
  if (isNotes) {
    const missing = typed.sending.filter((sent) => !entry.notes.some((known) => isSameNote(known, sent)));
    return { ...entry, notes: [...entry.notes, ...missing] };
  }
  const words = typed.text.trim();
  if (entry.text === typed.base) return { ...entry, text: words };
  // Somebody else changed the words meanwhile: both stay.
  return entry.text.includes(words) ? entry : { ...entry, text: `${entry.text}\n${words}` };
}

const isSameNote = (a: FormNote, b: FormNote) => a.at === b.at && a.text === b.text.trim();
