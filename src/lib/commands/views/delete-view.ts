import type { SavedViewId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Forgets a saved view. */
export const deleteView: Command<{ id: SavedViewId }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('savedViews', intent.id);
  draft.remove('savedViews', intent.id);
  return draft.build('delete-view', { name });
};
