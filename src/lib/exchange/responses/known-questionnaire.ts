import type { Item } from '$lib/domain/item';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { MappedItem, ResponseMapping } from '$lib/domain/response-mapping';
import type { ProjectModel } from '$lib/model/project-model';

/** What is known before a file is read: a questionnaire by the numbers and names a file can bear, and who may have answered. */
export type KnownQuestionnaire = {
  items: MappedItem[];
  /** In their order. */
  moments: { name: string; date: string | null }[];
  /** The cases of the project; an empty pseudonym where there is none. */
  respondents: { name: string; pseudonym: string }[];
  mappings: { name: string; mapping: ResponseMapping }[];
};

/** What the project knows of a questionnaire, or with null only who is in the study. */
export function knownQuestionnaire(
  model: ProjectModel,
  questionnaireId: QuestionnaireId | null
): KnownQuestionnaire {
  const respondents = model.list('cases').map(({ name, pseudonym = '' }) => ({ name, pseudonym }));
  const questionnaire = questionnaireId && model.find('questionnaires', questionnaireId);
  if (!questionnaire) return { items: [], moments: [], respondents, mappings: [] };
  const items = model.itemsOf(questionnaire.id);
  const numbers = new Map(items.map(({ id, number }) => [id, number]));
  return {
    items: items.map((item) => toMappedItem(item, numbers)),
    moments: model.momentsOf(questionnaire.id).map(({ name, date }) => ({ name, date })),
    respondents,
    mappings: questionnaire.mappings.map(({ name, mapping }) => ({ name, mapping }))
  };
}

function toMappedItem(item: Item, numbers: ReadonlyMap<Item['id'], string>): MappedItem {
  const { number, text, competence, kind, parentId, scale, reversed, choices, withText } = item;
  const parent = (parentId && numbers.get(parentId)) || null;
  const labels = choices.map(({ label }) => label);
  return { number, text, competence, kind, parent, scale, reversed, choices: labels, withText };
}
