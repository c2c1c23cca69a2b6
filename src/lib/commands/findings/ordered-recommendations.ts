import type { Recommendation } from '$lib/domain/recommendation';
import type { ProjectModel } from '$lib/model/project-model';

/** The recommendations in their order. */
export function orderedRecommendations(model: ProjectModel): Recommendation[] {
  return model.list('recommendations').sort((a, b) => a.order - b.order);
}
