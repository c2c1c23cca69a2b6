import type { Phase } from '$lib/domain/phase';
import type { Track } from '$lib/domain/track';
import { orderedPhases } from './ordered-phases';
import { orderedTracks } from './ordered-tracks';
import type { ProjectModel } from './project-model';

/** The phases of a track, each followed by its sub-phases; `track` is null of those of none. */
export type PhaseSection = { track: Track | null; phases: Phase[] };

/** The phases track by track, also of a track without any; those of none come first, if there are such or no tracks at all. */
export function phaseSections(model: Pick<ProjectModel, 'list'>): PhaseSection[] {
  const phases = orderedPhases(model);
  const tracks = orderedTracks(model);
  const hasFree = tracks.length === 0 || phases.some(({ trackId }) => !trackId);
  return [...(hasFree ? [null] : []), ...tracks].map((track) => ({
    track,
    phases: phases.filter(({ trackId }) => (trackId ?? null) === (track?.id ?? null))
  }));
}
