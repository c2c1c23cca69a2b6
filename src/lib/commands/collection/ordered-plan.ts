import type { PlannedSource } from '$lib/domain/planned-source';
import type { ProjectModel } from '$lib/model/project-model';

/** The lines of the plan for collecting data as they stand. */
export function orderedPlan(model: Pick<ProjectModel, 'list'>): PlannedSource[] {
  return model.list('plannedSources').sort((a, b) => a.order - b.order);
}
