import { respondentsOf } from '$lib/analysis/scores/respondents';
import { responseRates, type ResponseRate } from '$lib/analysis/scores/response-rate';
import type { Questionnaire } from '$lib/domain/questionnaire';
import type { ProjectModel } from '$lib/model/project-model';

export type QuestionnaireRow = {
  questionnaire: Questionnaire;
  /** Items that ask something: headings are none. */
  itemCount: number;
  /** Names of the moments in order, each with who answered. */
  moments: { name: string; rate: ResponseRate }[];
  respondentCount: number;
};

/** The questionnaires by number, with how far they are. O(responses). */
export function questionnaireRows(model: ProjectModel): QuestionnaireRow[] {
  const questionnaires = model.list('questionnaires').sort((a, b) => a.number - b.number);
  return questionnaires.map((questionnaire) => {
    const { id } = questionnaire;
    const rates = responseRates(model, id);
    return {
      questionnaire,
      itemCount: model.itemsOf(id).filter(({ kind }) => kind !== 'heading').length,
      moments: model.momentsOf(id).map(({ name }, index) => ({ name, rate: rates[index]! })),
      respondentCount: respondentsOf(model, id).length
    };
  });
}

/** A name that no questionnaire has: the given one, numbered when it is taken. */
export function freeName(model: ProjectModel, name: string): string {
  const taken = new Set(model.list('questionnaires').map((one) => one.name.toLocaleLowerCase('nl')));
  for (let number = 1, free = name; ; free = `${name} ${(number += 1)}`)
    if (!taken.has(free.toLocaleLowerCase('nl'))) return free;
}
