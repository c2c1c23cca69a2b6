import type { Period } from '$lib/domain/period';
import type { ProjectModel } from '$lib/model/project-model';

/** The project restricted to what is dated in a period. */
export function modelInPeriod(model: ProjectModel, period: Period): ProjectModel {
  return model;
}
