import type { MomentId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { movedTo } from '../findings/moved-to';

/** Gives a measurement moment another place, counted from 0; past the end is last. @throws AppError `model/not-found` */
export const moveMoment: Command<{ id: MomentId; toIndex: number }> = (model, { id, toIndex }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name, questionnaireId } = model.get('moments', id);
  movedTo(model.momentsOf(questionnaireId), id, toIndex).forEach((moment, index) =>
    draft.update('moments', moment.id, { order: index + 1 })
  );
  return draft.build('move-moment', { name });
};
