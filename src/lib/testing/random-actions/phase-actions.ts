import { assignPhase } from '$lib/commands/phases/assign-phase';
import { movePhase } from '$lib/commands/phases/move-phase';
import { removePhase } from '$lib/commands/phases/remove-phase';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { PhaseId } from '$lib/domain/ids';
import type { RandomAction } from '../random-actions';

/** Phases, and which documents lie in them. */
export const phaseActions = {
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
    return run(savePhase, { id, name: pick.name(), goal: pick.name(), start: '2025-01', parentId });
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
