import type { PlannedSourceId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Takes lines out of the plan; what was collected stays. @throws AppError `model/not-found` */
export const removePlannedSources: Command<{ ids: readonly PlannedSourceId[] }> = (
  model,
  { ids },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const gone = new Set(ids);
  for (const id of gone) {
    model.get('plannedSources', id);
    draft.remove('plannedSources', id);
  }
  return draft.build('remove-planned-sources', { count: gone.size });
};
