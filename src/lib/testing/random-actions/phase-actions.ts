import { assignPhase } from '$lib/commands/phases/assign-phase';
import { movePhase } from '$lib/commands/phases/move-phase';
import { moveTrack } from '$lib/commands/phases/move-track';
import { placePhase } from '$lib/commands/phases/place-phase';
import { removePhase } from '$lib/commands/phases/remove-phase';
import { removeTrack } from '$lib/commands/phases/remove-track';
import { savePhase } from '$lib/commands/phases/save-phase';
import { saveTrack } from '$lib/commands/phases/save-track';
import type { PhaseId, TrackId } from '$lib/domain/ids';
import type { RandomAction } from '../random-actions';

/** Phases, their tracks, and which documents lie in them. */
export const phaseActions = {
  saveTrack: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('tracks')) : undefined;
    const id = known?.id ?? (`track-${pick.numbers.join('-')}`.slice(0, 60) as TrackId);
    return run(saveTrack, { id, name: pick.name() });
  },
  moveTrack: (pick, model, run) => {
    const track = pick.from(model.list('tracks'));
    return track && run(moveTrack, { id: track.id, toNumber: pick.below(6) });
  },
  removeTrack: (pick, model, run) => {
    const track = pick.from(model.list('tracks'));
    return track && run(removeTrack, { id: track.id });
  },
  placePhase: (pick, model, run) => {
    const phase = pick.from(model.list('phases'));
    const parentId = pick.chance() ? (pick.from(model.list('phases'))?.id ?? null) : null;
    const trackId = pick.chance() ? (pick.from(model.list('tracks'))?.id ?? null) : null;
    return phase && run(placePhase, { id: phase.id, parentId, trackId, toNumber: pick.below(6) });
  },
  savePhase: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('phases')) : undefined;
    const id = known?.id ?? (`phase-${pick.numbers.join('-')}`.slice(0, 60) as PhaseId);
    const parent = pick.from(model.list('phases'));
    const isFree =
      parent &&
      parent.id !== id &&
      !parent.parentId &&
      !model.list('phases').some((one) => one.parentId === id);
    const parentId = isFree && pick.chance() ? parent.id : null;
    const trackId = pick.chance() ? (pick.from(model.list('tracks'))?.id ?? null) : null;
    return run(savePhase, {
      id,
      name: pick.name(),
      goal: pick.name(),
      start: '2025-01',
      parentId,
      trackId
    });
  },
  movePhase: (pick, model, run) => {
    const phase = pick.from(model.list('phases'));
    return phase && run(movePhase, { id: phase.id, toNumber: pick.below(6) });
  },
  removePhase: (pick, model, run) => {
    const phase = pick.from(model.list('phases'));
    return phase && run(removePhase, { id: phase.id });
  },
  assignPhase: (pick, model, run) => {
    const documentIds = pick.some(model.list('documents')).map(({ id }) => id);
    const phase = pick.chance() ? pick.from(model.list('phases')) : undefined;
    return run(assignPhase, { documentIds, phaseId: phase?.id ?? null });
  }
} satisfies Record<string, RandomAction>;
