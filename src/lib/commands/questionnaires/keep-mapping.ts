import type { QuestionnaireId } from '$lib/domain/ids';
import type { ResponseMapping } from '$lib/domain/response-mapping';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';

/** Keeps how files are read with the questionnaire, under a name; what was kept under it goes. @throws AppError `command/empty-name`, `model/not-found` */
export const keepMapping: Command<{
  questionnaireId: QuestionnaireId;
  name: string;
  mapping: ResponseMapping;
}> = (model, { questionnaireId, mapping, name: given }, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(given, 'view');
  const { mappings } = model.get('questionnaires', questionnaireId);
  const others = mappings.filter((kept) => nameKey(kept.name) !== nameKey(name));
  draft.update('questionnaires', questionnaireId, { mappings: [...others, { name, mapping }] });
  return draft.build('keep-mapping', { name });
};
