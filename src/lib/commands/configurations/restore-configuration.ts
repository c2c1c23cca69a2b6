import type { ConfigurationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Lets a configuration that was merged into another stand by itself again; the other keeps what it took. @throws AppError `model/not-found` */
export const restoreConfiguration: Command<{ id: ConfigurationId }> = (model, { id }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('configurations', id);
  draft.update('configurations', id, { mergedIntoId: null });
  return draft.build('restore-configuration', { name });
};
