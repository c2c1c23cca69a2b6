import type { PlannedSourceId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { orderedPlan } from './ordered-plan';
import { plannedSourceFields, type PlannedSourceFields } from './planned-source-fields';

/** Adds lines to the end of the plan in one step: a plan that was proposed. @throws AppError `model/not-found` */
export const addPlannedSources: Command<{ sources: readonly Partial<PlannedSourceFields>[] }> = (
  model,
  { sources },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const last = orderedPlan(model).at(-1)?.order ?? 0;
  sources.forEach((source, index) =>
    draft.add('plannedSources', {
      id: draft.newId<PlannedSourceId>(),
      order: last + index + 1,
      ...plannedSourceFields(model, undefined, source)
    })
  );
  return draft.build('add-planned-sources', { count: sources.length });
};
