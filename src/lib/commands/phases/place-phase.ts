import type { PhaseId, TrackId } from '$lib/domain/ids';
import { orderedPhases, phaseRow } from '$lib/model/ordered-phases';
import type { Command } from '../command';
import { ChangeDraft } from '../change-draft';
import { draftPhase } from './draft-phase';
import { renumberPhases } from './renumber-phases';

/**
 * Puts a phase in another row (under a parent, or in a track) at a place counted from 1; past the end is last. Its sub-phases
 * go along to another track.
 *
 * @throws AppError as `savePhase`
 */
export const placePhase: Command<{
  id: PhaseId;
  parentId: PhaseId | null;
  trackId: TrackId | null;
  toNumber: number;
}> = (model, { id, parentId, trackId, toNumber }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('phases', id);
  const phase = draftPhase(draft, { id, parentId, trackId });
  const others = orderedPhases(draft).filter(
    (other) => phaseRow(other) === phaseRow(phase) && other.id !== id
  );
  const place = Math.min(Math.max(1, toNumber), others.length + 1);
  renumberPhases(draft, others.toSpliced(place - 1, 0, phase));
  return draft.build('move-phase', { name, to: place });
};
