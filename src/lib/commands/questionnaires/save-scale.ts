import type { QuestionnaireId, ScaleId } from '$lib/domain/ids';
import type { Scale } from '$lib/domain/questionnaire';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { storedScale } from './stored-scale';

/**
 * Makes a scale after the last one, or changes the given fields of the one with this id. Without a say every item has to be
 * answered, and the score is the mean.
 * @throws AppError `command/empty-name`, `command/name-taken`, `questionnaire/empty-scale`, `model/not-found`
 */
export const saveScale: Command<
  { id: ScaleId; questionnaireId: QuestionnaireId } & Partial<Omit<Scale, 'id'>>
> = (model, { id, questionnaireId, ...fields }, context) => {
  const draft = new ChangeDraft(model, context);
  const { scales } = model.get('questionnaires', questionnaireId);
  const known = scales.find((scale) => scale.id === id);
  const itemIds = fields.itemIds ?? known?.itemIds ?? [];
  // Where all had to be answered, all still have to be.
  const neededAll = !known || known.minimumAnswered === known.itemIds.length;
  const scale = storedScale(
    {
      id,
      name: fields.name ?? known?.name ?? '',
      itemIds,
      minimumAnswered: fields.minimumAnswered ?? (neededAll ? itemIds.length : known.minimumAnswered),
      score: fields.score ?? known?.score ?? 'mean'
    },
    scales,
    model.itemsOf(questionnaireId)
  );
  draft.update('questionnaires', questionnaireId, {
    scales: known ? scales.map((one) => (one.id === id ? scale : one)) : [...scales, scale]
  });
  return draft.build('save-scale', { name: scale.name });
};
