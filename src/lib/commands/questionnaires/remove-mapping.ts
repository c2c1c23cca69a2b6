import type { QuestionnaireId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey } from '../required-name';

/** Forgets a kept mapping; what was read with it stays. @throws AppError `model/not-found` */
export const removeMapping: Command<{ questionnaireId: QuestionnaireId; name: string }> = (
  model,
  { questionnaireId, name },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { mappings } = model.get('questionnaires', questionnaireId);
  draft.update('questionnaires', questionnaireId, {
    mappings: mappings.filter((kept) => nameKey(kept.name) !== nameKey(name))
  });
  return draft.build('remove-mapping', { name });
};
