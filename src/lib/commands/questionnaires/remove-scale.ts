import type { QuestionnaireId, ScaleId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Takes a scale away; its items and the answers to them stay. Nothing to do when it is not there. @throws AppError `model/not-found` */
export const removeScale: Command<{ questionnaireId: QuestionnaireId; id: ScaleId }> = (
  model,
  { questionnaireId, id },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { scales } = model.get('questionnaires', questionnaireId);
  const gone = scales.find((scale) => scale.id === id);
  if (gone) draft.update('questionnaires', questionnaireId, { scales: scales.filter((one) => one !== gone) });
  return draft.build('remove-scale', { name: gone?.name ?? '' });
};
