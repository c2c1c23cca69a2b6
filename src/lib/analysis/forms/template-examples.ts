import type { FormField, FormFieldKind, FormTemplate } from '$lib/domain/form-template';
import type { FormFieldId } from '$lib/domain/ids';

/** What a form can be begun from. */
export const formExamples = ['guide', 'intake', 'blank'] as const;
export type FormExample = (typeof formExamples)[number];

/** A field of an example in the language of the user; choices by their labels. */
export type ExampleFieldWords = { name: string; prompt: string; choices?: readonly string[] };

/** The words of the examples. */
export type FormExampleWords = {
  guide: { name: string; instruction: string; fields: readonly ExampleFieldWords[] };
  intake: { name: string; instruction: string; fields: readonly ExampleFieldWords[] };
  blank: { name: string };
};

/** What the fields of the intake form take, in order; a conversation, practical things, and what the interviewer makes of it. */
const intakeKinds: readonly FormFieldKind[] = [
  'heading',
  'text',
  'text',
  'text',
  'text',
  'text',
  'heading',
  'checkboxes',
  'checkboxes',
  'heading',
  'choice',
  'text'
];

/** From which field on the intake form is in the words of who fills it in. */
const closing = 9;

/** A form as an example has it, all but its id. */
export function formExample(
  example: FormExample,
  words: FormExampleWords,
  newId: () => string
): Pick<FormTemplate, 'name' | 'documentKind' | 'instruction' | 'fields'> {
  const { name } = words[example];
  if (example === 'blank') return { name, documentKind: 'observation', instruction: '', fields: [] };
  const { instruction, fields } = words[example];
  const isGuide = example === 'guide';
  return {
    name,
    documentKind: isGuide ? 'observation' : 'intake-form',
    instruction,
    fields: fields.map(({ name: field, prompt, choices = [] }, index): FormField => {
      const kind = isGuide ? 'notes' : (intakeKinds[index] ?? 'text');
      return {
        id: newId() as FormFieldId,
        name: field,
        prompt,
        kind,
        choices: choices.map((label, place) => ({ id: `c${place + 1}`, label })),
        withText: choices.length > 0,
        ...(!isGuide && index > closing ? { byObserver: true } : {})
      };
    })
  };
}
