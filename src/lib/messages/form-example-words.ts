import type { FormExampleWords } from '$lib/analysis/forms/template-examples';
import type { Translate } from './translator';

const guideFields = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'] as const;
const intakeFields = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'f10', 'f11', 'f12'] as const;
const choices = {
  f8: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'],
  f9: ['c1', 'c2', 'c3', 'c4', 'c5'],
  f11: ['c1', 'c2', 'c3', 'c4', 'c5']
} as const;

const headings = ['f1', 'f7', 'f10'] as const;
type Heading = (typeof headings)[number];
const isHeading = (field: string): field is Heading => (headings as readonly string[]).includes(field);

/** The words of the forms to begin from. */
export function formExampleWords(t: Translate): FormExampleWords {
  const choicesOf = {
    f8: choices.f8.map((choice) => t(`forms.example.intake.fields.f8.choices.${choice}`)),
    f9: choices.f9.map((choice) => t(`forms.example.intake.fields.f9.choices.${choice}`)),
    f11: choices.f11.map((choice) => t(`forms.example.intake.fields.f11.choices.${choice}`))
  };
  return {
    guide: {
      name: t('forms.example.guide.name'),
      instruction: t('forms.example.guide.instruction'),
      fields: guideFields.map((field) => ({
        name: t(`forms.example.guide.fields.${field}.name`),
        prompt: t(`forms.example.guide.fields.${field}.prompt`)
      }))
    },
    intake: {
      name: t('forms.example.intake.name'),
      instruction: t('forms.example.intake.instruction'),
      fields: intakeFields.map((field) => ({
        name: t(`forms.example.intake.fields.${field}.name`),
        prompt: isHeading(field) ? '' : t(`forms.example.intake.fields.${field}.prompt`),
        ...(field in choicesOf ? { choices: choicesOf[field as keyof typeof choicesOf] } : {})
      }))
    },
    blank: { name: t('forms.example.blank.name') }
  };
}
