import type { TemplateWords } from '$lib/analysis/questionnaires/templates';
import type { Translate } from './translator';

const numbers = ['1', '2', '2a', '2b', '2c', '3', '4', '5', '6', '7', '8', '8a', '8b', '9', '10'] as const;
const statements = ['1', '2', '3', '4', '5'] as const;

/** The words of the questionnaire templates. */
export function templateWords(t: Translate): TemplateWords {
  return {
    firstMoment: t('questionnaires.template.firstMoment'),
    competences: {
      name: t('questionnaires.template.competences.name'),
      low: t('questionnaires.template.competences.low'),
      high: t('questionnaires.template.competences.high'),
      scale: t('questionnaires.template.competences.scale'),
      items: numbers.map((number) => ({
        number,
        text: t(`questionnaires.template.competences.items.i${number}.text`),
        competence: t(`questionnaires.template.competences.items.i${number}.competence`)
      }))
    },
    likert: {
      name: t('questionnaires.template.likert.name'),
      scale: t('questionnaires.template.likert.scale'),
      labels: statements.map((number) => t(`questionnaires.template.likert.labels.l${number}`)),
      items: statements.map((number) => ({
        text: t(`questionnaires.template.likert.items.i${number}`),
        reversed: number === '3'
      })),
      open: t('questionnaires.template.likert.open')
    },
    blank: { name: t('questionnaires.template.blank.name') }
  };
}
