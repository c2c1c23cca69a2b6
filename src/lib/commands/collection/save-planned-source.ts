import type { PlannedSourceId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { orderedPlan } from './ordered-plan';
import { plannedSourceFields, type PlannedSourceFields } from './planned-source-fields';

/**
 * Adds a line to the end of the plan for collecting data, or changes the given fields of the one with this id. A role takes
 * the place of a person, and a person that of a role. @throws AppError `model/not-found`
 */
export const savePlannedSource: Command<{ id: PlannedSourceId } & Partial<PlannedSourceFields>> = (
  model,
  { id, ...given },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const known = model.find('plannedSources', id);
  const ordered = orderedPlan(model);
  const order = known?.order ?? (ordered.at(-1)?.order ?? 0) + 1;
  const fields = given.role ? { caseId: null, ...given } : given;
  draft.put('plannedSources', { id, order, ...plannedSourceFields(model, known, fields) });
  const place = known ? ordered.indexOf(known) : ordered.length;
  return draft.build('save-planned-source', { number: place + 1 });
};
