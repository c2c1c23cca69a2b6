import type { FormField } from '$lib/domain/form-template';
import { leftPassages } from '../form-review';
import { entriesOf } from '../read-filled-form';
import type { ReadForm } from '../to-read-form';

/** What was read of a form as plain words: by the name of the field a line for each choice, paragraph and note. */
export function toldForm({ passages, ...facts }: ReadForm, fields: readonly FormField[]) {
  const entries = entriesOf(fields, passages).map((entry): [string, string[]] => {
    const field = fields.find(({ id }) => id === entry.fieldId)!;
    const chosen = field.choices
      .filter(({ id }) => entry.choiceIds.includes(id))
      .map(({ label }) => `☒ ${label}`);
    const notes = entry.notes.map(({ time, text }) => (time ? `[${time}] ${text}` : text));
    const problems = entry.problems.map(({ code }) => `! ${code}`);
    return [
      field.name,
      [...chosen, ...(entry.text === '' ? [] : entry.text.split('\n')), ...notes, ...problems]
    ];
  });
  const left = leftPassages(fields, passages).flatMap(({ heading, lines }) => [
    ...(heading === '' ? [] : [`# ${heading}`]),
    ...lines.map(({ text }) => text)
  ]);
  const doubted = passages
    .filter(({ by }) => by === 'similar' || by === 'number')
    .map(({ heading }) => heading);
  return {
    ...facts,
    fields: Object.fromEntries(entries.filter(([, lines]) => lines.length > 0)),
    doubted,
    left
  };
}
