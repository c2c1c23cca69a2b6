import type { Iteration } from '$lib/domain/log-entry';
import type { ProjectModel } from '$lib/model/project-model';

/** The rounds of the study, the first one first. */
export function orderedIterations(model: Pick<ProjectModel, 'list'>): Iteration[] {
  return model.list('iterations').sort((a, b) => a.order - b.order);
}
