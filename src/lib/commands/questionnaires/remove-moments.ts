import type { MomentId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropFromDocuments } from '../references/drop-from-documents';

/** Removes measurement moments with the responses given then; documents of them stay, at no moment. @throws AppError `model/not-found` */
export const removeMoments: Command<{ ids: readonly MomentId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const gone = new Map(ids.map((id) => [id, model.get('moments', id)]));
  for (const questionnaireId of new Set(Array.from(gone.values(), (moment) => moment.questionnaireId)))
    for (const { id, momentId } of model.responsesOf(questionnaireId))
      if (gone.has(momentId)) draft.remove('responses', id);
  for (const id of gone.keys()) draft.remove('moments', id);
  dropFromDocuments(
    draft,
    (id) => gone.has(id),
    () => false
  );
  const [first] = gone.values();
  return draft.build('remove-moments', { count: gone.size, name: first?.name ?? '' });
};
