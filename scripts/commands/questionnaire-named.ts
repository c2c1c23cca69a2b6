import type { Questionnaire } from '$lib/domain/questionnaire';
import type { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { oneNamed } from './named-in-project';

/**
 * The questionnaire with this number or name; without words the only one there is.
 * @throws CommandFailure `questionnaire/missing`, with the names there are; WrongUse when nothing says which
 */
export function questionnaireNamed(model: ProjectModel, words: string | undefined): Questionnaire {
  const questionnaires = model.list('questionnaires');
  if (words === undefined) {
    if (questionnaires.length === 1) return questionnaires[0]!;
    const names = questionnaires.map(({ number, name }) => `${number} “${name}”`).join(', ');
    throw new WrongUse(
      names === ''
        ? 'There is no questionnaire in this project.'
        : `--questionnaire says which of these: ${names}.`
    );
  }
  const numbered = questionnaires.find(({ number }) => String(number) === words.trim());
  return numbered ?? oneNamed(questionnaires, words, 'questionnaire/missing');
}
