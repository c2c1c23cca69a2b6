import type { MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { draftMoments, freeMomentName } from './draft-moments';
import { mappingsWithMoment } from './mappings-with';
import { storedPopulation } from './questionnaire-name';

/**
 * Makes a measurement moment after the last one, or changes the given fields of the one with this id. Kept mappings follow a
 * new name. @throws AppError `command/empty-name`, `command/name-taken`, `model/not-found`
 */
export const saveMoment: Command<
  { id: MomentId; questionnaireId: QuestionnaireId } & Partial<
    Pick<MeasurementMoment, 'name' | 'date' | 'phaseId' | 'population'>
  >
> = (model, { id, questionnaireId, ...fields }, context) => {
  const draft = new ChangeDraft(model, context);
  const questionnaire = model.get('questionnaires', questionnaireId);
  const population =
    fields.population === undefined ? {} : { population: storedPopulation(fields.population) };
  const known = model.find('moments', id);
  if (!known) {
    const [moment] = draftMoments(draft, questionnaireId, [{ name: '', ...fields, ...population, id }]);
    return draft.build('save-moment', { name: moment!.name });
  }
  if (fields.phaseId) model.get('phases', fields.phaseId);
  const name =
    fields.name === undefined
      ? known.name
      : freeMomentName(model.momentsOf(questionnaireId), id, fields.name);
  draft.update('moments', id, { ...fields, ...population, name });
  draft.update('questionnaires', questionnaireId, {
    mappings: mappingsWithMoment(questionnaire.mappings, known.name, name)
  });
  return draft.build('save-moment', { name });
};
