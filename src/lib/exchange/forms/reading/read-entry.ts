import type { FormField } from '$lib/domain/form-template';
import type { FormFieldId } from '$lib/domain/ids';
import { readChoices, type ChoiceProblem } from './read-choices';
import { readNotes, readWords, type PassageLine, type ReadNote } from './read-notes';

/** What was filled in under a field, as it was read. */
export type ReadEntry = {
  fieldId: FormFieldId;
  text: string;
  choiceIds: string[];
  notes: ReadNote[];
  problems: ChoiceProblem[];
};

/** Reads lines as the kind of the field has them; under a heading, which takes nothing, they are no entry. */
export function readEntry(field: FormField, lines: readonly PassageLine[]): ReadEntry {
  const entry: ReadEntry = { fieldId: field.id, text: '', choiceIds: [], notes: [], problems: [] };
  switch (field.kind) {
    case 'notes':
      return { ...entry, notes: readNotes(lines) };
    case 'text':
      return { ...entry, text: readWords(lines) };
    case 'choice':
    case 'checkboxes':
      return {
        ...entry,
        ...readChoices(
          field,
          lines.map(({ text }) => text)
        )
      };
    case 'heading':
      return entry;
  }
}

/** Whether nothing was filled in. */
export function isBlankEntry({ text, choiceIds, notes }: ReadEntry): boolean {
  return text === '' && choiceIds.length === 0 && notes.length === 0;
}
