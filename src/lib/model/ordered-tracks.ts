import type { Track } from '$lib/domain/track';
import type { ProjectModel } from './project-model';

/** The tracks of phases in the order of the researcher. */
export function orderedTracks(model: Pick<ProjectModel, 'list'>): Track[] {
  return model.list('tracks').toSorted((a, b) => a.order - b.order);
}
