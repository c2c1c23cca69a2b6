import type { TrackId } from '$lib/domain/ids';
import { memberKey, type MatrixMember } from '$lib/domain/matrix-member';
import type { Phase } from '$lib/domain/phase';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import type { MatrixHead } from '../matrix/matrix-members';

/** The phases of one track, or of none (null), as columns of a matrix; with what is part of them after each when asked. */
export function phaseHeads(
  model: ProjectModel,
  { trackId, withParts }: { trackId: TrackId | null; withParts: boolean }
): MatrixHead[] {
  return phasesOfTrack(model, trackId)
    .filter(({ parentId }) => withParts || !parentId)
    .map((phase) => {
      const member: MatrixMember = { kind: 'phase', id: phase.id };
      const number = phaseNumber(model, phase);
      return {
        member,
        key: memberKey(member),
        name: phase.parentId ? `${number} ${phase.name}` : `${number}. ${phase.name}`,
        hint: phase.goal
      };
    });
}

/** In their order, each phase before its parts. */
export function phasesOfTrack(model: ProjectModel, trackId: TrackId | null): Phase[] {
  return orderedPhases(model).filter((phase) => (phase.trackId ?? null) === trackId);
}

/** The tracks that have phases; null for phases of no track, which come first. */
export function tracksWithPhases(model: ProjectModel): (TrackId | null)[] {
  return [...new Set(orderedPhases(model).map(({ trackId }) => trackId ?? null))];
}
