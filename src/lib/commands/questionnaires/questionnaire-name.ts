import { AppError } from '$lib/domain/app-error';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { nameKey, requiredName } from '../required-name';

/** A name as stored that no other questionnaire has. @throws AppError `command/empty-name`, `command/name-taken` */
export function freeQuestionnaireName(model: ProjectModel, id: QuestionnaireId, given: string): string {
  const name = requiredName(given, 'questionnaire');
  const isTaken = model
    .list('questionnaires')
    .some((other) => other.id !== id && nameKey(other.name) === nameKey(name));
  if (isTaken) throw new AppError('command/name-taken', { what: 'questionnaire', name });
  return name;
}

/** How many were asked; what is no whole number above 0 is not known. */
export function storedPopulation(population: number | null): number | null {
  return population !== null && Number.isSafeInteger(population) && population > 0 ? population : null;
}
