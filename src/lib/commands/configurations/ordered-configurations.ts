import type { Configuration } from '$lib/domain/configuration';
import type { ProjectModel } from '$lib/model/project-model';

/** The configurations that were not merged into another, in their order. */
export function orderedConfigurations(model: Pick<ProjectModel, 'list'>): Configuration[] {
  return model
    .list('configurations')
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}

/** Those that were merged into a configuration, in their order. */
export function mergedInto(model: Pick<ProjectModel, 'list'>, id: Configuration['id']): Configuration[] {
  return model
    .list('configurations')
    .filter(({ mergedIntoId }) => mergedIntoId === id)
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}
